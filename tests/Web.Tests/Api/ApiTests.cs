using System.Net.Http.Json;
using System.Text.Json;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ApiTests
{
    private static readonly Postmortem Published = Shapes.Of("published");

    [Fact]
    public async Task Api_List_IsPagedAndFiltered()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        JsonElement found = await JsonAsync(site, "/api/postmortems?service=payments&pageSize=1");
        Seen wrong = await site.GetAsync("/api/postmortems?stage=Lost&pageSize=0");

        Assert.Equal((1, "Collecting"), (found.GetProperty("total").GetInt32(), found.GetProperty("postmortems")[0].GetProperty("stage").GetString()));
        Assert.Equal((400, "application/problem+json"), (wrong.Status, wrong.Response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("FollowingUp", wrong.Body, StringComparison.Ordinal);
        Assert.Contains("pageSize", wrong.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_Read_TellsTheWholeOfIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);

        JsonElement postmortem = await JsonAsync(site, $"/api/postmortems/{site.Id}");
        JsonElement report = await JsonAsync(site, $"/api/postmortems/{site.Id}/report");
        JsonElement history = await JsonAsync(site, $"/api/postmortems/{site.Id}/history");
        JsonElement upcoming = await JsonAsync(site, $"/api/postmortems/{site.Id}/upcoming");
        Seen markdown = await site.GetAsync($"/api/postmortems/{site.Id}/report.md");

        Assert.Equal("2025-11-05", postmortem.GetProperty("items")[0].GetProperty("due").GetString());
        Assert.Equal("asha@example.com", postmortem.GetProperty("facilitator").GetProperty("email").GetString());
        Assert.Equal(2, report.GetProperty("version").GetInt32());
        Assert.NotEqual(0, history.GetArrayLength());
        Assert.Contains(upcoming.EnumerateArray(), step => step.GetProperty("notice").GetString() == nameof(NoticeKind.ItemReminder));
        Assert.StartsWith("# Title:", markdown.Body, StringComparison.Ordinal);
        Assert.Equal("text/markdown", markdown.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Api_ItemActs_FollowTheRulesOfThePages()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        string item = $"/api/postmortems/{site.Id}/items/1";

        Seen empty = await PostAsync(site, $"{item}/close", new { });
        Seen late = await PostAsync(site, $"{item}/postpone", new { to = "2025-12-01", reason = "Hardware", fromDue = "2025-10-30" });
        Seen postponed = await PostAsync(site, $"{item}/postpone", new { to = "2025-12-01", reason = "Hardware" });
        Seen handed = await PostAsync(site, $"{item}/hand-over", new { email = "grace@example.com" });
        Seen closed = await PostAsync(site, $"{item}/close", new { evidence = "https://example.com/pull/40" });
        Seen again = await PostAsync(site, $"{item}/drop", new { reason = "Too late" });
        Seen missing = await PostAsync(site, $"/api/postmortems/{site.Id}/items/9/close", new { evidence = "x" });

        Assert.Equal([400, 409, 200, 200, 200, 409, 404], new[] { empty, late, postponed, handed, closed, again, missing }.Select(seen => seen.Status));
        Assert.Contains("\"evidence\"", empty.Body, StringComparison.Ordinal);
        ActionItem stored = (await site.StoredAsync()).Items[0];
        Assert.Equal((Playbooks.Grace, new DateOnly(2025, 12, 1)), (stored.Owner, stored.Due));
        Assert.IsType<ActionItemState.Closed>(stored.State);
    }

    [Fact]
    public async Task Api_HoldResumeWaive_ChangeTheStage()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        string one = $"/api/postmortems/{site.Id}";

        Seen held = await PostAsync(site, $"{one}/hold", new { reason = "Vendor" });
        Seen resumed = await PostAsync(site, $"{one}/resume", new { });
        Seen waived = await PostAsync(site, $"{one}/waive", new { reason = "A drill" });

        Assert.Equal(["OnHold", "Collecting", "Waived"], new[] { held, resumed, waived }.Select(seen => JsonDocument.Parse(seen.Body).RootElement.GetProperty("stage").GetString()));
    }

    [Fact]
    public async Task Api_Publish_RefusesADraftThatIsNotReadyAndAnOldVersion()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await using DeskSite published = await DeskSite.OpenAsync(Shapes.Of("new-version-wanted"));

        Seen early = await PostAsync(site, $"/api/postmortems/{site.Id}/publish", new { fromVersion = 0 });
        Seen old = await PostAsync(published, $"/api/postmortems/{published.Id}/publish", new { fromVersion = 0, correction = "x" });
        Seen corrected = await PostAsync(published, $"/api/postmortems/{published.Id}/publish", new { fromVersion = 1, correction = "It came back" });

        Assert.Equal((400, 409, 200), (early.Status, old.Status, corrected.Status));
        Assert.Equal(2, (await published.StoredAsync()).CurrentReport!.Version);
    }

    [Fact]
    public async Task Api_NotReadable_IsAProblemDocument()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        using StringContent broken = new("{", System.Text.Encoding.UTF8, "application/json");

        Seen unread = await Seen.OfAsync(await site.Browser.PostAsync(new Uri($"/api/postmortems/{site.Id}/waive", UriKind.Relative), broken, TestContext.Current.CancellationToken));
        Seen unknown = await site.GetAsync("/api/postmortems/nobody");

        Assert.Equal((400, 404), (unread.Status, unknown.Status));
        Assert.All([unread, unknown], seen => Assert.Equal("application/problem+json", seen.Response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Api_Document_DescribesEveryAddress()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        JsonElement paths = (await JsonAsync(site, "/openapi/v1.json")).GetProperty("paths");

        Assert.Contains("/api/postmortems/{id}/items/{number}/close", paths.EnumerateObject().Select(path => path.Name));
        Assert.All(paths.EnumerateObject(), path => Assert.StartsWith("/api/", path.Name, StringComparison.Ordinal));
        Assert.All(
            paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()),
            operation => Assert.True(operation.Value.TryGetProperty("summary", out _) && operation.Value.TryGetProperty("description", out _)));
    }

    private static async Task<JsonElement> JsonAsync(DeskSite site, string address)
    {
        Seen seen = await site.GetAsync(address);
        Assert.True(seen.Status == 200, $"{address}: {seen.Status} {seen.Body}");
        return JsonDocument.Parse(seen.Body).RootElement;
    }

    private static async Task<Seen> PostAsync(DeskSite site, string address, object body) =>
        await Seen.OfAsync(await site.Browser.PostAsJsonAsync(address, body));
}
