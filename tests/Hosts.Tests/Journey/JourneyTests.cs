using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>The whole way over HTTP, in the real process, from a webhook to the closing summary.</summary>
public sealed class JourneyTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Serve_IncidentResolved_IsCarriedToItsEnd()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        folder.StartClockAt(Journeys.Start);
        await using ServedHost host = await ServedHost.StartAsync(["--data", folder.Path, "--virtual-clock"], null, cancellationToken);
        using Visitor visitor = new(host.Address);
        Journeys journey = new(folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        List<string> stages = await journey.PlayAsync(id);
        await visitor.PostAsync("/clock/advance", new { by = "P7D" }, cancellationToken); // it is night in Sydney

        Assert.Equal(["Collecting", "Reviewing", "FollowingUp", "Closed"], stages);
        JsonElement postmortem = await visitor.GetAsync($"/api/postmortems/{id}", cancellationToken);
        Assert.Equal(["Closed", "Closed"], postmortem.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("state").GetString()));
        string report = await visitor.Client.GetStringAsync($"/api/postmortems/{id}/report.md", cancellationToken);
        Assert.StartsWith("# Title: Customers see no new transactions", report, StringComparison.Ordinal);
        Assert.Contains(Journeys.Account, report, StringComparison.Ordinal);
        List<DeliveredMail> mails = await DeliveredMail.InAsync(folder.Mails, cancellationToken);
        Assert.Equal(["ines@example.com", "noah@example.org", "oliver@example.com"], mails.Where(mail => mail.Kind == "ClosingSummary").Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.Equal(mails.Count, mails.DistinctBy(mail => mail.Notice).Count());
    }

    // What a log may hold is ids. Asked for everything, it still tells nobody's name and no address, and opens no door.
    [Theory]
    [InlineData("Information")]
    [InlineData("Trace")]
    public async Task Serve_WholeJourney_LogsNoNameNoAddressAndNoLink(string level)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        const string AccessKey = "correct-horse-battery-staple-1234567890";
        folder.StartClockAt(Journeys.Start);
        Dictionary<string, string> environment = new() { ["SignIn__AccessKey"] = AccessKey, ["Logging__LogLevel__Default"] = level, ["Logging__LogLevel__Microsoft"] = level };
        await using ServedHost host = await ServedHost.StartAsync(["--data", folder.Path, "--virtual-clock"], environment, cancellationToken);
        using Visitor visitor = new(host.Address);
        visitor.Client.DefaultRequestHeaders.Authorization = new("Bearer", AccessKey);
        Journeys journey = new(folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        List<string> stages = await journey.PlayAsync(id);

        Assert.Equal("Closed", stages[^1]);
        Assert.Contains(host.Log, line => line.Contains(id, StringComparison.Ordinal) || line.Contains(Guid.Parse(id).ToString(), StringComparison.Ordinal));
        string[] secrets = [AccessKey, .. journey.LinksUsed.Select(link => link["/f/".Length..])];
        string[] names = ["ines", "Duarte", "oliver", "Hart", "noah", "Tran", "ruth", "Okafor"];
        Assert.NotEmpty(journey.LinksUsed);
        Assert.All(secrets, secret => Assert.DoesNotContain(host.Log, line => line.Contains(secret, StringComparison.Ordinal)));
        Assert.All(names, name => Assert.DoesNotContain(host.Log, line => Regex.IsMatch(line, $@"\b{name}\b", RegexOptions.IgnoreCase)));
        Assert.DoesNotContain(host.Log, line => line.Contains("@example.", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log, line => line.Contains("Customers see", StringComparison.Ordinal) || line.Contains(Journeys.Account, StringComparison.Ordinal));
    }
}
