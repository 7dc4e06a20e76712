using System.Text.Json;
using Postmortems.Domain;
using Postmortems.Embedded;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class PreviewTests : IDisposable
{
    private readonly Terminal terminal = new();

    private static DemoIncident Shipped { get; } = DemoIncident.Read(file: null, source: null);

    private static PostmortemId Id { get; } = PostmortemId.For(Shipped.Signal.Source, Shipped.Signal.ExternalId);

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Preview_OfAPayload_TellsWhatASimulationThenSends()
    {
        Terminal.Answer preview = await terminal.RunAsync("preview", "--incident", await PayloadAsync(), "--source", "pagerduty", "--days", "30", "--json");
        bool touched = Directory.Exists(terminal.Data);
        await using Simulation simulation = new(terminal.Data, terminal.Time);
        await simulation.ReceiveAsync(Shipped.Signal);
        await simulation.LetPassAsync(days: 30);

        Assert.Equal(0, preview.Code);
        Assert.False(touched, "A preview of a payload must not make a data directory.");
        Assert.Equal(Sent(await simulation.FindAsync(Id), since: Terminal.Start), Told(preview));
        Assert.Equal(await simulation.MailsAsync(), Told(preview).Count + Invitations(preview));
    }

    [Fact]
    public async Task Preview_OfTheStore_TellsWhatGoesOnFromThere()
    {
        await using (Simulation before = new(terminal.Data, terminal.Time))
        {
            await before.ReceiveAsync(Shipped.Signal);
            await before.LetPassAsync(days: 2);
        }

        DateTimeOffset then = terminal.Time.GetUtcNow();
        Terminal.Answer preview = await terminal.RunAsync("preview", "--postmortem", Id.ToString(), "--days", "20", "--json");
        Terminal.Answer all = await terminal.RunAsync("preview", "--days", "20", "--json");
        await using Simulation after = new(terminal.Data, terminal.Time);
        await after.LetPassAsync(days: 20);

        Assert.NotEmpty(Told(preview));
        Assert.Equal(Sent(await after.FindAsync(Id), since: then.AddTicks(1)), Told(preview));
        Assert.Equal(all.Output, preview.Output);
    }

    [Fact]
    public async Task Preview_ForPeople_ShowsEachRowInTheRecipientsOwnTime()
    {
        Terminal.Answer preview = await terminal.RunAsync("preview", "--incident", await PayloadAsync(), "--source", "PagerDuty");

        // 14:20 UTC is 10:20 in New York, inside Grace's hours: her form request goes at once.
        Assert.Contains(preview.Lines, line => line.StartsWith("Tue 17 Mar 2026 10:20", StringComparison.Ordinal)
            && line.Contains("America/New_York", StringComparison.Ordinal) && line.Contains("Grace Kim", StringComparison.Ordinal) && line.Contains("Form request", StringComparison.Ordinal));
        Assert.Contains("Book meeting: ", preview.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_StoreInUse_SaysSo()
    {
        await using Simulation serving = new(terminal.Data, terminal.Time);
        await serving.ReceiveAsync(Shipped.Signal);

        Terminal.Answer preview = await terminal.RunAsync("preview");

        Assert.Equal(2, preview.Code);
        Assert.Contains("is in use by another process", preview.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no database at")]
    [InlineData("--days is '0'. Write a whole number from 1 to 366", "--days", "0")]
    [InlineData("--days is '367'", "--days", "367")]
    [InlineData("--days is 'soon'", "--days", "soon")]
    [InlineData("--incident and --source go together", "--incident", "x.json")]
    [InlineData("--incident and --source go together", "--source", "pagerduty")]
    [InlineData("There is no source 'pigeon'; there are alertmanager", "--incident", "x.json", "--source", "pigeon")]
    [InlineData("x.json cannot be read", "--incident", "x.json", "--source", "pagerduty")]
    [InlineData("Choose one of --incident and --postmortem", "--incident", "x.json", "--source", "pagerduty", "--postmortem", "1")]
    public async Task Preview_WronglyAsked_SaysWhatToDoAndMakesNothing(string expected, params string[] options)
    {
        Terminal.Answer preview = await terminal.RunAsync(["preview", .. options]);

        Assert.Equal(2, preview.Code);
        Assert.Contains(expected, preview.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal.Data));
    }

    [Fact]
    public async Task Preview_PayloadOfAnotherShape_NamesThePlace()
    {
        Terminal.Answer preview = await terminal.RunAsync("preview", "--incident", terminal.Write("empty.json", "{}"), "--source", "pagerduty");

        Assert.Equal(2, preview.Code);
        Assert.Contains("empty.json: /event", preview.Error, StringComparison.Ordinal);
    }

    private static List<(DateTime, string, string, string)> Sent(Postmortem postmortem, DateTimeOffset since) =>
    [
        .. postmortem.Ledger.Values
            .Where(entry => entry is { Notice: not null, Result: StepResult.Done done } && done.At >= since)
            .Select(entry => (((StepResult.Done)entry.Result).At.UtcDateTime, entry.Notice!.Kind.ToString(), entry.Notice.Recipient.Email.Value, entry.Key))
            .Order(),
    ];

    private static List<(DateTime, string, string, string)> Told(Terminal.Answer preview) =>
    [
        .. preview.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("type").GetString() == "notice")
            .Select(line => (line.GetProperty("at").GetDateTime(), Text(line, "kind"), Text(line, "recipient"), Text(line, "key")))
            .Order(),
    ];

    private static int Invitations(Terminal.Answer preview) => preview.Lines.Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("type").GetString() == "step")
        .Sum(line => line.GetProperty("attendees").GetArrayLength());

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private async Task<string> PayloadAsync()
    {
        await using Stream shipped = typeof(DemoIncident).Assembly.GetManifestResourceStream("Demo/incident.json")!;
        using StreamReader reader = new(shipped);
        return terminal.Write("incident.json", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
