using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Postmortems.Web.Tests;

/// <summary>An answer as a person sees it.</summary>
internal sealed record Seen(int Status, string? Location, string Body, IHtmlDocument Page, HttpResponseMessage Response)
{
    /// <summary>The visible words, single-spaced.</summary>
    public string Words => Spaced(Page.QuerySelector("main")?.TextContent ?? Body);

    /// <summary>What the summary of a refused form says.</summary>
    public string Summary => Spaced(Page.QuerySelector(".error-summary")?.TextContent ?? "");

    public static async Task<Seen> OfAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        return new Seen((int)response.StatusCode, response.Headers.Location?.ToString(), body, new HtmlParser().ParseDocument(body), response);
    }

    /// <summary>The message by a field; null if there is none.</summary>
    public string? ErrorBy(string id) => Page.GetElementById($"{id}-error") is { } error ? Spaced(error.TextContent) : null;

    public string? ValueOf(string id) => Page.GetElementById(id) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
