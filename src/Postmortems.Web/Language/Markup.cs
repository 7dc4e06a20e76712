using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

/// <summary>Pieces of markup to put into a sentence.</summary>
internal static class Markup
{
    public static MarkupString Strong(string text) => new($"<strong>{Encode(text)}</strong>");

    public static MarkupString Code(string text) => new($"<code>{Encode(text)}</code>");

    public static MarkupString Link(string address, string text) => new($"<a href=\"{Encode(address)}\">{Encode(text)}</a>");

    /// <summary>An instant in the reader's zone, as <c>LocalTime</c> shows it.</summary>
    public static MarkupString Time(DateTimeOffset at, BusinessCalendar calendar) =>
        new($"<time datetime=\"{When.MachineForm(at)}\">{Encode(When.InZone(at, calendar))}</time>");

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
