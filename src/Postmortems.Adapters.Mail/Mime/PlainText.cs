using System.Text.RegularExpressions;

namespace Postmortems.Adapters.Mail;

/// <summary>Text from people, made fit for the body of a mail.</summary>
internal static partial class PlainText
{
    /// <summary>For bodies: every line ends in CR LF, as mail wants it.</summary>
    public static string Lines(string text) => LineBreak().Replace(text, "\r\n");

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineBreak();
}
