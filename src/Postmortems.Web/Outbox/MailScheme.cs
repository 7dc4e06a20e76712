namespace Postmortems.Web;

/// <summary>A mail as a program in dark or light mode shows it, whatever mode the browser is in.</summary>
internal static class MailScheme
{
    /// <param name="scheme"><c>dark</c> or <c>light</c>; anything else leaves the mail to the browser.</param>
    public static string Force(string html, string? scheme) => scheme switch
    {
        "dark" => html.Replace(MailStyle.DarkQuery, "all", StringComparison.Ordinal).Replace("color-scheme:light dark", "color-scheme:dark", StringComparison.Ordinal),
        "light" => html.Replace(MailStyle.DarkQuery, "not all", StringComparison.Ordinal).Replace("color-scheme:light dark", "color-scheme:light", StringComparison.Ordinal),
        _ => html,
    };
}
