using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>The whole way over HTTP alone, from a webhook to the closing summary. One suite; every host runs it.</summary>
public abstract class LifecycleScenarios : IDisposable
{
    protected DataFolder Folder { get; } = new();

    /// <summary>Starts the host under test at <see cref="Journeys.Start"/> with its data in <see cref="Folder"/>.</summary>
    /// <param name="settings">Configuration beyond the host's own, by <c>:</c>-separated keys.</param>
    protected abstract Task<IServedHost> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken);

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Host_IncidentResolved_IsCarriedToItsEnd()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using IServedHost host = await StartAsync(new Dictionary<string, string>(), cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        List<string> stages = await journey.PlayAsync(id);
        await journey.WaitAsync("P7D"); // it is night in Sydney

        Assert.Equal(["Collecting", "Reviewing", "FollowingUp", "Closed"], stages);
        JsonElement postmortem = await visitor.GetAsync($"/api/postmortems/{id}", cancellationToken);
        Assert.Equal(["Closed", "Closed"], postmortem.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("state").GetString()));
        string report = await visitor.Client.GetStringAsync($"/api/postmortems/{id}/report.md", cancellationToken);
        Assert.StartsWith("# Title: Customers see no new transactions", report, StringComparison.Ordinal);
        Assert.Contains(Journeys.Account, report, StringComparison.Ordinal);
        List<ArrivedMail> mails = await ArrivedMail.InAsync(Folder.Mails, cancellationToken);
        Assert.Equal(["ines@example.com", "noah@example.org", "oliver@example.com"], mails.Where(mail => mail.Kind == "ClosingSummary").Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.Equal(mails.Count, mails.DistinctBy(mail => mail.Notice).Count());
    }

    [Fact]
    public async Task Host_OneAnswerIsMissing_ItAloneIsChasedUntilItComes()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using IServedHost host = await StartAsync(new Dictionary<string, string>(), cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);
        journey.AnswerOnlyWhenChased.Add("oliver@example.com");

        string id = await journey.BeginAsync();
        List<string> stages = await journey.PlayAsync(id);

        Assert.Equal("Closed", stages[^1]);
        List<ArrivedMail> mails = await ArrivedMail.InAsync(Folder.Mails, cancellationToken);
        Assert.Equal(["oliver@example.com"], mails.Where(mail => mail.Kind == "Chase").Select(mail => mail.To));
        Assert.DoesNotContain(mails, mail => mail.Kind == "AnswersEscalation");
    }

    [Fact]
    public async Task Host_SameWebhookAgain_ChangesNothing()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using IServedHost host = await StartAsync(new Dictionary<string, string>(), cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);

        await journey.BeginAsync();
        await journey.WaitAsync("PT1H");
        int before = (await ArrivedMail.InAsync(Folder.Mails, cancellationToken)).Count;
        JsonElement again = await journey.ResolveAsync("2026-03-17T14:15:00Z");
        await journey.WaitAsync("PT1H");

        Assert.Equal("unchanged", again.GetProperty("outcome").GetString());
        Assert.True(before > 0);
        Assert.Equal(before, (await ArrivedMail.InAsync(Folder.Mails, cancellationToken)).Count);
    }

    [Fact]
    public async Task Host_ReopenedAndResolvedAgain_HoldsAndGoesOnWithTheSamePostmortem()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using IServedHost host = await StartAsync(new Dictionary<string, string>(), cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        await journey.WaitAsync("PT1H");
        await journey.ReopenAsync("2026-03-17T15:00:00Z");
        string held = await journey.StageAsync(id);
        await journey.WaitAsync("P2D");
        int chased = (await ArrivedMail.InAsync(Folder.Mails, cancellationToken)).Count(mail => mail.Kind == "Chase");
        JsonElement resolved = await journey.ResolveAsync("2026-03-19T15:00:00Z");
        List<string> stages = await journey.PlayAsync(id);

        Assert.Equal(("OnHold", 0), (held, chased));
        Assert.Equal(id, resolved.GetProperty("postmortem").GetString());
        Assert.Equal("Closed", stages[^1]);
    }

    /// <summary>Mail that cannot go stops nothing: it is shown as trouble and goes when it can.</summary>
    [Fact]
    public async Task Host_MailFolderBroken_GoesOnAndSendsOnceItIsMended()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string inTheWay = Folder.Write("mail", "A file where the folder should be: not even an administrator can write mails into it.");
        await using IServedHost host = await StartAsync(new Dictionary<string, string>(), cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        await journey.WaitAsync("PT30M");
        JsonElement broken = await RowAsync(visitor, cancellationToken);
        string desk = (await visitor.OpenAsync($"/p/{id}", cancellationToken)).Body!.TextContent;
        File.Delete(inTheWay);
        await journey.WaitAsync("PT2H");
        JsonElement mended = await RowAsync(visitor, cancellationToken);
        List<string> stages = await journey.PlayAsync(id);

        Assert.Equal("Collecting", broken.GetProperty("stage").GetString());
        Assert.True(broken.GetProperty("troubles").GetInt32() > 0, broken.ToString());
        Assert.Contains("The mail folder cannot be written", desk, StringComparison.Ordinal);
        Assert.Equal(0, mended.GetProperty("troubles").GetInt32());
        Assert.Equal("Closed", stages[^1]);
        List<ArrivedMail> mails = await ArrivedMail.InAsync(Folder.Mails, cancellationToken);
        Assert.Equal(2, mails.Count(mail => mail.Kind == "FormRequest"));
        Assert.Equal(mails.Count, mails.DistinctBy(mail => mail.Notice).Count());
    }

    // What a log may hold is ids. Asked for everything, it still tells nobody's name and no address, and opens no door.
    [Theory]
    [InlineData("Information")]
    [InlineData("Trace")]
    public async Task Host_WholeJourney_LogsNoNameNoAddressAndNoLink(string level)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        const string AccessKey = "correct-horse-battery-staple-1234567890";
        await using IServedHost host = await StartAsync(
            new Dictionary<string, string> { ["SignIn:AccessKey"] = AccessKey, ["Logging:LogLevel:Default"] = level, ["Logging:LogLevel:Microsoft"] = level },
            cancellationToken);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(Folder, visitor, cancellationToken);

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

    private static async Task<JsonElement> RowAsync(Visitor visitor, CancellationToken cancellationToken) =>
        (await visitor.GetAsync("/api/postmortems", cancellationToken)).GetProperty("postmortems")[0];
}
