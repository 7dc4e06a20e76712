using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

/// <summary>What we say to people, in the language of what is being written now. Keys are written out where they are used: a test looks for them.</summary>
internal static class Texts
{
    public static string Say(string key) => Languages.Current[key];

    /// <param name="key">Of a text with <c>{0}</c>, <c>{1}</c> … for <paramref name="arguments"/>.</param>
    public static string Say(string key, params ReadOnlySpan<object?> arguments) => Format(Languages.Current, key, arguments);

    /// <summary>The text for so many: <c>key.one</c>, <c>key.other</c> or what else the language tells apart. <c>{0}</c> is the number, <paramref name="more"/> follow.</summary>
    public static string SayCount(string key, int number, params ReadOnlySpan<object?> more)
    {
        Language language = Languages.Current;
        return Format(language, $"{key}.{Plurals.FormOf(number, language)}", [Number(number), .. more]);
    }

    /// <summary>A sentence with markup in it: the text and plain arguments are encoded, arguments that are markup stay what they are.</summary>
    public static MarkupString SayMarkup(string key, params ReadOnlySpan<object?> arguments)
    {
        object?[] encoded = new object?[arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            encoded[index] = arguments[index] is MarkupString markup ? markup.Value : HtmlEncoder.Default.Encode(Convert.ToString(arguments[index], Languages.Current.Culture) ?? "");
        }

        return new(string.Format(CultureInfo.InvariantCulture, HtmlEncoder.Default.Encode(Languages.Current[key]), encoded));
    }

    /// <summary>Like <c>1,000</c>.</summary>
    public static string Number(int number) => number.ToString("N0", Languages.Current.Culture);

    private static string Format(Language language, string key, ReadOnlySpan<object?> arguments) => string.Format(language.Culture, language[key], arguments);
}
