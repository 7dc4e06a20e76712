using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Reads a playbook from YAML, or tells everything that is wrong with it.</summary>
public static class PlaybookReader
{
    /// <summary>Longest playbook read, in characters.</summary>
    public const int LongestText = 1_000_000;

    /// <param name="today">Yearly holidays in calendar files are reckoned from a year before it to five years after.</param>
    /// <param name="languages">Tags of the languages that can be written in; empty if that is not known here.</param>
    public static PlaybookReading Read(PlaybookText text, DateOnly today, ImmutableArray<string> languages = default)
    {
        PlaybookMistakes mistakes = new(text.File);
        List<string> beside = [];
        Playbook? playbook = Read(text, today, languages.IsDefault ? [] : languages, mistakes, beside);
        ImmutableArray<PlaybookMistake> all = mistakes.All;
        ImmutableArray<string> filesBeside = [.. beside.Distinct()];
        return playbook is null || !all.IsEmpty
            ? new PlaybookReading.Refused(all, filesBeside)
            : new PlaybookReading.Loaded(playbook, filesBeside);
    }

    /// <param name="path">Calendar files are looked for from its folder.</param>
    /// <param name="languages">Tags of the languages that can be written in; empty if that is not known here.</param>
    public static PlaybookReading ReadFile(string path, DateOnly today, ImmutableArray<string> languages = default) => PlaybookText.FromFile(path) is { } text
        ? Read(text, today, languages)
        : new PlaybookReading.Refused([new(path, 1, 1, "The playbook is not there or cannot be read", "a YAML file")], []);

    private static Playbook? Read(PlaybookText text, DateOnly today, ImmutableArray<string> languages, PlaybookMistakes mistakes, List<string> beside)
    {
        if (text.Yaml.Length > LongestText)
        {
            mistakes.Add(Place.Start, $"The playbook has {text.Yaml.Length} characters", $"at most {LongestText}");
            return null;
        }

        (YamlTree? tree, Place at, string? broken) = YamlTreeParser.Parse(text.Yaml);
        if (broken is not null)
        {
            mistakes.Add(at, $"This is no YAML: {broken.TrimEnd('.')}", "one YAML document of keys and values, indented with spaces");
            return null;
        }

        PlaybookDocument document = new();
        new YamlBinder(mistakes).Bind(tree ?? new YamlTree.Mapping([], Place.Start), document, path: "");
        LanguagesJudged.Judge(document, languages, mistakes);
        return PlaybookTranslation.Translate(document, mistakes, today, ReadBeside);

        string? ReadBeside(string file)
        {
            beside.Add(file);
            return text.ReadBeside(file);
        }
    }
}
