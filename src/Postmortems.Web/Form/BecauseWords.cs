namespace Postmortems.Web;

/// <summary>Why somebody is asked, in the reader's language. What we have no words for stays as it was stored.</summary>
internal static class BecauseWords
{
    private const string Delegated = " says you know more";
    private const string Instead = "the facilitator asks you instead of ";
    private const string Listed = "you are listed for ";

    public static string Of(string because) => because switch
    {
        "you took part in the response" => Texts.Say("form.because-responder"),
        "the facilitator asks for your account" => Texts.Say("form.because-asked"),
        "you facilitate this postmortem" => Texts.Say("form.because-facilitator"),
        "your team asks you after every incident" => Texts.Say("form.because-team"),
        _ when because.EndsWith(Delegated, StringComparison.Ordinal) => Texts.Say("form.because-delegated", because[..^Delegated.Length]),
        _ when because.StartsWith(Instead, StringComparison.Ordinal) => Texts.Say("form.because-instead", because[Instead.Length..]),
        _ when because.StartsWith(Listed, StringComparison.Ordinal) => Texts.Say("form.because-service", because[Listed.Length..]),
        _ => because,
    };
}
