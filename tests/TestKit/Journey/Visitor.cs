using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Postmortems.TestKit;

/// <summary>Somebody with a browser, or a program with the same address book.</summary>
/// <param name="cookies">Kept from visit to visit; null to begin with none.</param>
public sealed class Visitor(Uri site, CookieContainer? cookies = null) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(5) };

    public HttpClient Client => client;

    /// <summary>Somebody of the staff.</summary>
    public static Visitor To(IServedHost host)
    {
        Visitor visitor = new(host.Address);
        visitor.client.DefaultRequestHeaders.Authorization = host.AccessKey is { } key ? new("Bearer", key) : null;
        return visitor;
    }

    public async Task<IHtmlDocument> OpenAsync(string path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await client.GetAsync(path, cancellationToken);
        string html = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.StatusCode == HttpStatusCode.OK ? new HtmlParser().ParseDocument(html) : throw new HttpRequestException($"{(int)answer.StatusCode} for a page", null, answer.StatusCode);
    }

    /// <summary>Fills in the page's first form and presses a button with this value.</summary>
    public Task<HttpResponseMessage> PressAsync(IHtmlDocument page, string button, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        IHtmlFormElement form = page.Forms.First(each => each.Method == "post");
        Dictionary<string, string> fields = form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").ToDictionary(input => input.Name!, input => input.Value);
        foreach ((string name, string value) in typed)
        {
            fields[name] = value;
        }

        fields["do"] = button;
        return client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields), cancellationToken);
    }

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) => await client.GetFromJsonAsync<JsonElement>(path, cancellationToken);

    /// <exception cref="HttpRequestException">It was refused; the message is what the host says about it.</exception>
    public async Task<JsonElement> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(path, body, cancellationToken);
        string text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(text) : throw new HttpRequestException($"{(int)answer.StatusCode}: {text}", null, answer.StatusCode);
    }

    public void Dispose() => client.Dispose();
}
