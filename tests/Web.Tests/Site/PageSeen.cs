using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>An answer as a person sees it.</summary>
internal sealed partial record PageSeen(HttpResponseMessage Answer, string Html)
{
    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(Html);

    public HttpStatusCode Status => Answer.StatusCode;

    public string? Location => Answer.Headers.Location?.OriginalString;

    /// <summary>All words of the body, with single spaces.</summary>
    public string Text => Words(Document.Body!);

    public static string Words(IElement element) => Spaces().Replace(element.TextContent, " ").Trim();

    public string Header(string name) =>
        Answer.Headers.TryGetValues(name, out IEnumerable<string>? values) || Answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    public PageSeen HasStatus(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Text}");
        return this;
    }

    public PageSeen Says(string words)
    {
        Assert.Contains(words, Text, StringComparison.Ordinal);
        return this;
    }

    public PageSeen DoesNotSay(string words)
    {
        Assert.DoesNotContain(words, Text, StringComparison.Ordinal);
        return this;
    }

    public string? ValueOf(string field) => Document.GetElementById(field) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? "yes" : null,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    public PageSeen HasValue(string field, string? value)
    {
        Assert.Equal(value, ValueOf(field));
        return this;
    }

    /// <summary>In the summary, linked to the field, and beside it.</summary>
    public PageSeen HasError(string field, string words)
    {
        Assert.Contains(Document.QuerySelectorAll(".error-summary a"), link => link.GetAttribute("href") == "#" + field && Words(link).Contains(words, StringComparison.Ordinal));
        Assert.Contains(words, Document.GetElementById(field + "-error")?.TextContent ?? "", StringComparison.Ordinal);
        return this;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
