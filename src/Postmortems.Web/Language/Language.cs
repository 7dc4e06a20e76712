using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Postmortems.Web;

/// <summary>Everything we say, in one language: one file of resources in this folder, named by its language tag.</summary>
internal sealed class Language
{
    private readonly FrozenDictionary<string, string> texts;

    public Language(CultureInfo culture, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Culture = culture;
        this.texts = texts.ToFrozenDictionary();
    }

    /// <summary>For numbers and the names of days and months.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Like <c>en</c>.</summary>
    public string Tag => Culture.Name;

    /// <summary>What its speakers call it, like <c>Deutsch</c>.</summary>
    public string OwnName => this["language.own-name"];

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text of a key; the key itself where there is none, so that a page is never lost for a word.</summary>
    public string this[string key] => texts.GetValueOrDefault(key, key);

    public static Language Read(string tag, Stream resources)
    {
        using ResourceReader reader = new(resources);
        return new(CultureInfo.GetCultureInfo(tag), [.. reader.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))]);
    }
}
