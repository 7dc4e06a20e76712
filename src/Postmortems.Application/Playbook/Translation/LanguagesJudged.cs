using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>Finds languages that nobody here can write in: such a mail would come in another one, unasked.</summary>
internal static class LanguagesJudged
{
    /// <param name="spoken">Tags of the languages there are; empty if that is not known.</param>
    public static void Judge(PlaybookDocument playbook, ImmutableArray<string> spoken, PlaybookMistakes mistakes)
    {
        if (spoken.IsEmpty)
        {
            return;
        }

        Judge(playbook, nameof(playbook.Language), playbook.Language, spoken, mistakes);
        foreach (PersonDocument person in playbook.People)
        {
            Judge(person, nameof(person.Language), person.Language, spoken, mistakes);
        }
    }

    private static void Judge(PlaybookSection section, string property, string? tag, ImmutableArray<string> spoken, PlaybookMistakes mistakes)
    {
        if (tag is not null && section.Sets(property) && !section.Refused(property) && !spoken.Any(language => Speaks(language, tag)))
        {
            mistakes.Add(section, property, $"is '{tag}', a language there are no texts in", $"{string.Join(" or ", spoken.Order(StringComparer.Ordinal))}, or a regional form like {spoken.Order(StringComparer.Ordinal).First()}-AT");
        }
    }

    // What is written to somebody who reads de-AT is written in de.
    private static bool Speaks(string language, string tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
