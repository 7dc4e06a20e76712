using System.Text.RegularExpressions;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What is said is there in every language, and nothing is there that is not said.</summary>
public sealed partial class ResourceTests
{
    [Fact]
    public void EachLanguage_BesideTheFirst_HasTheSameKeys()
    {
        foreach (Language language in Languages.All)
        {
            string[] missing = [.. Expected(language).Except(language.Keys).Order()];
            string[] unknown = [.. language.Keys.Except(Expected(language)).Order()];

            Assert.True(missing.Length == 0, $"{language.Tag}.resx lacks: {string.Join(", ", missing)}");
            Assert.True(unknown.Length == 0, $"{language.Tag}.resx has what the others have not: {string.Join(", ", unknown)}");
        }
    }

    [Fact]
    public void EachText_InEveryLanguage_HasThePlaceholdersOfTheFirst()
    {
        foreach (Language language in Languages.All)
        {
            foreach (string key in language.Keys.Intersect(Languages.Default.Keys).Where(key => !key.EndsWith(".one", StringComparison.Ordinal)))
            {
                Assert.True(Placeholders(Languages.Default[key]) == Placeholders(language[key]), $"{key} in {language.Tag}.resx: other placeholders than in en.resx");
                Assert.False(string.IsNullOrWhiteSpace(language[key]), $"{key} in {language.Tag}.resx is empty");
            }
        }
    }

    [Fact]
    public void EachKey_InTheCode_IsInTheResources()
    {
        string[] missing = [.. CodeKeys().Where(key => !Exists(key)).Order()];

        Assert.True(missing.Length == 0, $"Used but in no resource: {string.Join(", ", missing)}");
    }

    [Fact]
    public void EachKey_InTheResources_IsUsedInTheCode()
    {
        string code = string.Join('\n', Sources().Select(File.ReadAllText));

        string[] unused = [.. Languages.Default.Keys.Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal) && !code.Contains($"\"{Stem(key)}\"", StringComparison.Ordinal)).Order()];

        Assert.True(unused.Length == 0, $"In the resources but never used: {string.Join(", ", unused)}");
    }

    // Keys that exist in plural forms are used by their stem.
    private static bool Exists(string key) => Languages.Default.Keys.Contains(key) || Plurals.FormsOf(Languages.Default).All(form => Languages.Default.Keys.Contains($"{key}.{form}"));

    private static IEnumerable<string> Expected(Language language) => Languages.Default.Keys
        .SelectMany(key => Stem(key) is var stem && stem != key ? Plurals.FormsOf(language).Select(form => $"{stem}.{form}") : [key])
        .Distinct();

    private static string Stem(string key) => PluralForm().Replace(key, "");

    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order());

    // Also keys that lie in tables: whatever looks like one of ours.
    private static IEnumerable<string> CodeKeys()
    {
        HashSet<string> areas = [.. Languages.Default.Keys.Select(key => key.Split('.')[0])];
        return Sources()
            .SelectMany(path => Said().Matches(File.ReadAllText(path)).Concat(KeyLike().Matches(File.ReadAllText(path)).Where(match => areas.Contains(match.Groups["area"].Value))))
            .Select(match => match.Groups["key"].Value)
            .Distinct();
    }

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(RepositoryFolder.Of("src", "Postmortems.Web"), "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bSay(Count|Markup)?\(\s*""(?<key>[^""]+)""")]
    private static partial Regex Said();

    [GeneratedRegex("""
        "(?<key>(?<area>[a-z]+(-[a-z]+)*)\.[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex KeyLike();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.(one|few|many|other)$")]
    private static partial Regex PluralForm();
}
