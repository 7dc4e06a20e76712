using System.Globalization;

namespace Postmortems.Web;

/// <summary>What to do and by when, then what it is about: short enough for the lists of mail programs, which show some 70 characters.</summary>
internal static class MailSubject
{
    public const int Longest = 70;

    // Less of a title tells nobody which incident it is: then the subject is longer.
    private const int LeastOfATitle = 20;

    private const int LongestName = 20;

    /// <param name="action">What to do, a whole phrase.</param>
    public static string Of(string action, string title) => $"{action} – {Fit(title, Longest - Length(action) - 3)}";

    /// <param name="pattern">The phrase with a place for the title.</param>
    public static string Around(string title, Func<string, string> pattern) => pattern(Fit(title, Longest - Length(pattern(""))));

    public static string Name(Person person) => Words.Clip(Words.Name(person), LongestName);

    private static string Fit(string title, int room) => Words.Clip(MarkdownText.OneLine(title), Math.Max(LeastOfATitle, room));

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
