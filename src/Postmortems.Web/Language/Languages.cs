using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Postmortems.Web;

/// <summary>The languages we speak. A file <c>fr.resx</c> beside the others adds French.</summary>
internal static class Languages
{
    private const string Prefix = "Texts.";
    private const string Suffix = ".resources";

    /// <summary>What is spoken where nothing else is known.</summary>
    public static Language Default { get; }

    public static ImmutableArray<Language> All { get; }

    /// <summary>For tests: a language nobody chooses by accident.</summary>
    internal static Language? Pseudo { get; set; }

    static Languages()
    {
        Assembly assembly = typeof(Languages).Assembly;
        All =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Language.Read(name[Prefix.Length..^Suffix.Length], assembly.GetManifestResourceStream(name)!)),
        ];
        Default = All.Single(language => language.Tag == "en");
    }

    /// <summary>The language of what is being written now.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.Name) ?? Default;

    /// <param name="tag">Like <c>de</c> or <c>de-AT</c>: the nearest we have. Null for none.</param>
    public static Language? Find(string? tag)
    {
        if (tag is not { Length: > 0 })
        {
            return null;
        }

        if (Pseudo is { } pseudo && string.Equals(pseudo.Tag, tag, StringComparison.OrdinalIgnoreCase))
        {
            return pseudo;
        }

        Language? exact = All.FirstOrDefault(language => string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase));
        return exact ?? (tag.LastIndexOf('-') is > 0 and int end ? Find(tag[..end]) : null);
    }

    /// <summary>Speaks <paramref name="language"/> from here to the end of the calling method, and in whatever it calls.</summary>
    public static void Speak(Language language) => CultureInfo.CurrentUICulture = language.Culture;
}
