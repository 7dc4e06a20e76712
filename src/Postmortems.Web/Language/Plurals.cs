using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>
/// Which form a language uses for a number. Each names its rule in <c>language.plurals</c>; the forms are those of Unicode's CLDR
/// (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html), for whole numbers.
/// </summary>
internal static class Plurals
{
    public static IReadOnlyList<string> FormsOf(Language language) => language["language.plurals"] switch
    {
        "one-other" or "zero-one-other" => ["one", "other"],
        "other" => ["other"],
        "slavic" => ["one", "few", "many"],
        string rule => throw new UnreachableException($"The language {language.Tag} names the plural rule '{rule}'. There are: one-other, zero-one-other, other, slavic."),
    };

    public static string FormOf(int number, Language language)
    {
        int size = Math.Abs(number);
        return language["language.plurals"] switch
        {
            "zero-one-other" => size <= 1 ? "one" : "other",
            "other" => "other",
            "slavic" => Slavic(size),
            _ => size == 1 ? "one" : "other",
        };
    }

    // Polish counts 21 among the many, Ukrainian does not; here the Polish way.
    private static string Slavic(int size) =>
        size == 1 ? "one" : size % 10 is >= 2 and <= 4 && size % 100 is < 12 or > 14 ? "few" : "many";
}
