using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class HintEndpointTests
{
    [Fact]
    public async Task Hints_AtTheForm_TellTheWordsAndWhatToWriteInstead()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);

        JsonElement hint = Assert.Single(await HintsAsync(björn, form, new { question = "why-stopped", shape = "Text", text = "It was human error." }));

        Assert.Equal("human-error", hint.GetProperty("kind").GetString());
        Assert.Equal((7, 11), (hint.GetProperty("start").GetInt32(), hint.GetProperty("length").GetInt32()));
        Assert.StartsWith("Say what made", hint.GetProperty("instead").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hints_ForAGermanReader_AreGerman()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);

        JsonElement hint = Assert.Single(await HintsAsync(björn, form, new { question = "why-stopped", shape = "Text", text = "It was human error." }, "de"));

        Assert.Equal("Die Ursache endet bei einer Person", hint.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Hints_OnWhoTookPart_KnowThemByName()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);

        JsonElement hint = Assert.Single(await HintsAsync(björn, form, new { question = "what-led", shape = "Whys", text = "Björn" }));

        Assert.Equal("names-a-person", hint.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("", "", "no-owner,no-date")]
    [InlineData("Grace", "", "no-date")]
    [InlineData("Grace", "2025-10-20", "")]
    public async Task Hints_OnAnItem_AskForOwnerAndDate(string owner, string due, string kinds)
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);

        List<JsonElement> hints = await HintsAsync(björn, form, new { question = "prevention", shape = "ActionItems", text = "Add a dry run to the delete script", owner, due });

        Assert.Equal(kinds, string.Join(",", hints.Select(hint => hint.GetProperty("kind").GetString())));
    }

    [Fact]
    public async Task Hints_AtTheDesk_NeedItsLinkOrSignIn()
    {
        await using TestSite site = await TestSite.StartLockedAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser visitor = site.Open();
        object body = new { question = "why-stopped", shape = "Text", text = "It was human error." };

        Assert.Single(await HintsAsync(visitor, site.Links.Desk(postmortem.Id, postmortem.Facilitator.Id, Samples.Opened).AbsolutePath, body));
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.SendAsync(Request($"/p/{postmortem.Id}", JsonContent.Create(body)))).Status);
    }

    [Fact]
    public async Task Hints_WithoutAGenuineLink_AreRefused()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser visitor = site.Open();

        PageSeen refused = await visitor.SendAsync(Request("/f/forged", JsonContent.Create(new { question = "why-stopped", shape = "Text", text = "human error" })));

        Assert.NotEqual(HttpStatusCode.OK, refused.Status);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("""{"question":"why-stopped","shape":"Text"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"question":"why-stopped","shape":"Song","text":"x"}""", HttpStatusCode.BadRequest)]
    public async Task Hints_OnSomethingElse_AreRefused(string body, HttpStatusCode status)
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);

        (await björn.SendAsync(Request(form, new StringContent(body, new MediaTypeHeaderValue("application/json"))))).HasStatus(status);
    }

    [Fact]
    public async Task Hints_OnTooMuch_FromElsewhereOrNoJson_AreRefused()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);
        object body = new { question = "why-stopped", shape = "Text", text = new string('x', 16 * 1024) };
        HttpRequestMessage elsewhere = Request(form, JsonContent.Create(new { question = "why-stopped", shape = "Text", text = "x" }));
        elsewhere.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await björn.SendAsync(Request(form, JsonContent.Create(body)))).HasStatus(HttpStatusCode.RequestEntityTooLarge);
        (await björn.SendAsync(elsewhere)).HasStatus(HttpStatusCode.Forbidden);
        (await björn.SendAsync(Request(form, new StringContent("text=x", new MediaTypeHeaderValue("application/x-www-form-urlencoded"))))).HasStatus(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Hints_FasterThanAnybodyTypes_AreRefused()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser björn = site.Open();
        string form = await FormAsync(site);
        HashSet<HttpStatusCode> seen = [];

        for (int i = 0; i < 121; i++)
        {
            seen.Add((await björn.SendAsync(Request(form, JsonContent.Create(new { question = "why-stopped", shape = "Text", text = "x" })))).Status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], seen);
    }

    // Whoever is hinted at something must be able to think it was never written.
    [Fact]
    public async Task Hints_Given_LeaveNoTrace()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem before = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();

        await HintsAsync(björn, site.Links.Form(before.Id, Samples.Björn.Id, Samples.Opened).AbsolutePath, new { question = "why-stopped", shape = "Text", text = "Zuzanna was careless" });

        Assert.Equal(Stored(before), Stored(await site.ReadAsync(before.Id)));
        Assert.Null(await site.Store.FindDraftAsync(before.Id, Samples.Björn.Id, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains("Zuzanna", StringComparison.Ordinal) || line.Contains("careless", StringComparison.Ordinal));
    }

    private static string Stored(Postmortem postmortem) => JsonSerializer.Serialize(postmortem, PostmortemJson.Options);

    private static async Task<string> FormAsync(TestSite site)
    {
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        return site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened).AbsolutePath;
    }

    private static async Task<List<JsonElement>> HintsAsync(Browser browser, string address, object body, string language = "en")
    {
        HttpRequestMessage request = Request(address, JsonContent.Create(body));
        request.Headers.AcceptLanguage.ParseAdd(language);
        PageSeen answer = await browser.SendAsync(request);
        answer.HasStatus(HttpStatusCode.OK);
        return [.. JsonDocument.Parse(answer.Html).RootElement.EnumerateArray()];
    }

    private static HttpRequestMessage Request(string address, HttpContent content) => new(HttpMethod.Post, $"{address}/hints") { Content = content };
}
