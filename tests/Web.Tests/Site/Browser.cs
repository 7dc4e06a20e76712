using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What a person does: open an address, type into a page, press a button.</summary>
internal sealed class Browser(HttpMessageHandler server) : IDisposable
{
    private static readonly Uri Site = new("http://localhost:5080");

    private readonly HttpClient client = new(server) { BaseAddress = Site };
    private readonly CookieContainer cookies = new();

    public Task<PageSeen> GetAsync(Uri address) => GetAsync(address.PathAndQuery);

    public Task<PageSeen> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Forgets its cookies, as a browser does that was closed.</summary>
    public void ForgetCookies()
    {
        foreach (Cookie cookie in cookies.GetAllCookies())
        {
            cookie.Expired = true;
        }
    }

    /// <summary>Types into the page's form and presses the button with these words, then follows where it leads.</summary>
    public async Task<PageSeen> PressAsync(PageSeen page, string button, Dictionary<string, string>? typed = null)
    {
        PageSeen answer = await SendAsync(Request(page, button, typed ?? []));
        return answer.Status is HttpStatusCode.SeeOther or HttpStatusCode.Found ? await GetAsync(answer.Location!.Split('#')[0]) : answer;
    }

    public async Task<PageSeen> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", cookies.GetCookieHeader(Site));
        HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (string cookie in answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? set : [])
        {
            cookies.SetCookies(Site, cookie);
        }

        return new PageSeen(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(PageSeen page, string words, Dictionary<string, string> typed)
    {
        IHtmlButtonElement button = page.Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().LastOrDefault(each => PageSeen.Words(each) == words)
            ?? throw new InvalidOperationException($"No button “{words}” among: {string.Join(", ", page.Document.QuerySelectorAll("button").Select(PageSeen.Words))}");
        IHtmlFormElement form = button.Form!;
        Dictionary<string, string> fields = form.Elements.OfType<IHtmlElement>().Select(Sent).OfType<(string Name, string Value)>()
            .GroupBy(field => field.Name).ToDictionary(group => group.Key, group => group.Last().Value);
        foreach ((string name, string value) in typed)
        {
            fields[name] = value;
        }

        if (button.Name is { Length: > 0 } name2)
        {
            fields[name2] = button.Value;
        }

        return new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(fields.Where(field => field.Value != Unticked)) };
    }

    /// <summary>As a value: the tick is taken away.</summary>
    public const string Unticked = "\0";

    private static (string Name, string Value)? Sent(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Name: { Length: > 0 } name } input => (name, input.Value),
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => (name, area.Value.ReplaceLineEndings("\r\n")),
        _ => null,
    };
}
