using System.Globalization;
using System.Text.RegularExpressions;

namespace Postmortems.Web.Tests;

/// <summary>English in brackets, so that every word that does not come from the resources stands outside of them.</summary>
internal static partial class PseudoLanguage
{
    public const string Tag = "qps-ploc";

    public static void Register() => Languages.Pseudo = new(
        CultureInfo.GetCultureInfo(Tag),
        Languages.Default.Keys.Select(key => KeyValuePair.Create(key, Bracketed(key, Languages.Default[key]))));

    /// <summary>What is left of a text when everything from the resources is taken out.</summary>
    public static string Outside(string text)
    {
        string before;
        do
        {
            before = text;
            text = Innermost().Replace(text, " ");
        }
        while (text != before);
        return text;
    }

    private static string Bracketed(string key, string text) => key switch
    {
        "language.plurals" => text,
        _ when key.StartsWith("date.", StringComparison.Ordinal) => $"'⟦'{text}'⟧'",
        _ => $"⟦{text}⟧",
    };

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Innermost();
}
