using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Takes a text apart into words, once, from left to right.</summary>
internal static class HintWords
{
    // Words people write without their apostrophe, by the letters that are the second word.
    private static readonly WordSet GluedHave = WordSet.Parse("shouldve couldve wouldve mightve mustve");
    private static readonly WordSet GluedNot = WordSet.Parse("shouldnt couldnt wouldnt didnt doesnt dont wasnt werent isnt hadnt hasnt havent cant wont arent");

    private const int LongestTitle = 4;

    /// <summary>Words after which a name comes.</summary>
    public static readonly WordSet Titles = WordSet.Parse("herr herrn frau hr hrn fr mr mrs ms dr prof");

    public static ImmutableArray<HintWord> Of(string text)
    {
        ImmutableArray<HintWord>.Builder words = ImmutableArray.CreateBuilder<HintWord>(text.Length / 4);
        for (int at = 0; at < text.Length;)
        {
            int hidden = HiddenParts.LengthAt(text, at);
            if (hidden > 0)
            {
                words.Add(new(HintMark.Hidden, at, hidden, ""));
                at += hidden;
            }
            else if (IsLetter(text[at]))
            {
                int end = EndOfWord(text, at);
                Add(words, text, at, end);
                at = end;
            }
            else
            {
                if (MarkOf(text, at) is { } mark)
                {
                    words.Add(new(mark, at, 1, ""));
                }

                at++;
            }
        }

        return words.DrainToImmutable();
    }

    /// <summary>The form in which lexicons list a word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        string lower = word.ToString().ToLowerInvariant();
        return lower.AsSpan().IndexOfAny("äöüß") < 0
            ? lower
            : lower.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
    }

    private static void Add(ImmutableArray<HintWord>.Builder words, string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool capital = char.IsUpper(word[0]);
        if (word.Length > 3 && IsApostrophe(word[^2]) && word[^1] is 't' or 'T' && word[^3] is 'n' or 'N')
        {
            AddTwo(3, "not");
        }
        else if (word.Length > 2 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S')
        {
            words.Add(new(HintMark.Word, start, word.Length, Fold(word[..^2]), capital, Possessive: true));
        }
        else if (word.Length > 3 && IsApostrophe(word[^3]) && word[^2] is 'v' or 'V')
        {
            AddTwo(3, "have");
        }
        else if (word.Length > 2 && IsApostrophe(word[^2]) && word[^1] is 'd' or 'D')
        {
            AddTwo(2, "would");
        }
        else if (word.Length > 3 && IsApostrophe(word[^3]) && (word.EndsWith("ll") || word.EndsWith("re")))
        {
            AddTwo(3, word[^1] == 'l' ? "will" : "are");
        }
        else if (GluedHave.Has(Fold(word)))
        {
            AddTwo(2, "have");
        }
        else if (GluedNot.Has(Fold(word)))
        {
            AddTwo(2, "not");
        }
        else
        {
            words.Add(new(HintMark.Word, start, word.Length, Fold(word), capital));
        }

        void AddTwo(int letters, string second)
        {
            words.Add(new(HintMark.Word, start, end - start - letters, Fold(text.AsSpan(start, end - start - letters)), capital));
            words.Add(new(HintMark.Word, end - letters, letters, second));
        }
    }

    private static int EndOfWord(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length && (IsLetter(text[at]) || (at + 1 < text.Length && Joins(text[at], text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // "on-call", "didn't" and "db1.internal" are one word; the full stop before a new sentence is none of it.
    private static bool Joins(char joint, char next) => joint switch
    {
        '-' or '\'' or '’' => IsLetter(next),
        '.' or '_' => char.IsLower(next) || char.IsDigit(next),
        _ => false,
    };

    private static HintMark? MarkOf(string text, int at) => text[at] switch
    {
        // The colon of a time ends nothing.
        ':' when at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) => null,
        '.' when IsShortened(text, at) => null,
        '.' or '!' or '?' => HintMark.Stop,
        '\n' => HintMark.Stop,
        ',' or ';' or ':' or '(' or ')' or '–' or '—' or '/' => HintMark.Pause,
        '-' when at + 1 < text.Length && text[at + 1] == ' ' => HintMark.Pause,
        _ => null,
    };

    // "R. Menon" and "Dr. Keller" are one name.
    private static bool IsShortened(string text, int stop)
    {
        if (stop + 2 >= text.Length || text[stop + 1] != ' ' || !char.IsUpper(text[stop + 2]))
        {
            return false;
        }

        int start = stop;
        while (start > 0 && stop - start < LongestTitle && IsLetter(text[start - 1]))
        {
            start--;
        }

        return (start == 0 || !IsLetter(text[start - 1])) && char.IsUpper(text[start])
            && (stop - start == 1 || Titles.Has(Fold(text.AsSpan(start, stop - start))));
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
