namespace Postmortems.TestKit;

/// <summary>The form's fields under the five questions, filled in.</summary>
public static class FormFields
{
    /// <summary>Every question answered, with one action item for <paramref name="owner"/>.</summary>
    public static Dictionary<string, string> All(string account, string owner) => new()
    {
        ["q-what-stopped"] = account,
        ["q-why-stopped"] = "A change closed its port.",
        ["q-how-fixed"] = "The change was reverted.",
        ["q-what-led.0"] = "The port was listed as unused",
        ["q-what-led.0.0"] = "The list came from another environment",
        ["q-prevention.0.title"] = "Alert on refused connections",
        ["q-prevention.0.owner"] = "The owner",
        ["q-prevention.0.email"] = owner,
    };
}
