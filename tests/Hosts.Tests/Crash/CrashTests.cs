using System.Diagnostics;
using System.Globalization;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>
/// Nothing lost and nothing twice, whatever instruction the host dies at. <c>CRASH_KILLS</c> says how often it is killed (5 unless set),
/// <c>CRASH_SEED</c> when, as far as a seed can.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const string Team = "facilitator: ruth@example.com\n";

    // A Monday in everybody's working hours; the last look is on the Wednesday, when two chases have come due.
    private static readonly DateTimeOffset Start = new(2026, 3, 16, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2026, 3, 18, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly int kills = Number("CRASH_KILLS") ?? 5;
    private readonly Random random = new(Number("CRASH_SEED") ?? Random.Shared.Next(100_000));

    // A mail that is in the folder already is not written again; so not one may be there twice.
    [Fact]
    public async Task Serve_KilledAgainAndAgainWithAMailFolder_KeepsEveryPromise()
    {
        using DataFolder folder = new();
        using FolderInbox inbox = new(folder.Mails);

        CrashOutcome outcome = await RunAsync(folder, inbox, TestContext.Current.CancellationToken);

        Assert.Empty(outcome.Again);
    }

    // Whether a server took the mail that was in flight when the host died, nobody can know: that one step may be done twice.
    [Fact]
    public async Task Serve_KilledAgainAndAgainWithAMailServer_KeepsEveryPromise()
    {
        using DataFolder folder = new();
        await using SmtpSink sink = new();

        CrashOutcome outcome = await RunAsync(folder, new SmtpInbox(sink), TestContext.Current.CancellationToken);

        Assert.InRange(outcome.StepsAgain, 0, outcome.Kills);
    }

    private async Task<CrashOutcome> RunAsync(DataFolder folder, IInbox inbox, CancellationToken cancellationToken)
    {
        long begun = Stopwatch.GetTimestamp();
        folder.Write("team.yaml", Team);
        folder.StartClockAt(Start);
        Promises promises = new();
        await using CrashedHost host = new(folder.Path, inbox.Settings);
        Traffic traffic = new(host, promises, inbox);
        await host.StartAsync(cancellationToken);
        await KillUnderLoadAsync(host, traffic, promises, cancellationToken);

        using (Visitor visitor = new(host.Address!))
        {
            await visitor.PostAsync("/clock/advance", new { to = End }, cancellationToken);
            IReadOnlyCollection<ArrivedMail> arrived = await inbox.ReadAsync(cancellationToken);
            await KeptPromises.AssertEverythingIsThereAsync(visitor, promises, traffic.Incidents, arrived, End, cancellationToken);
        }

        int killed = host.Kills;
        await host.KillAsync();
        KeptPromises.AssertEveryAnswerIsStored(folder.Path, promises);
        IReadOnlyCollection<ArrivedMail> mails = await inbox.ReadAsync(cancellationToken);
        CrashOutcome outcome = new(killed, [.. mails.GroupBy(mail => mail.Id).SelectMany(same => same.Skip(1))]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Kills} kills, {promises.Postmortems.Count} webhooks and {promises.Answers.Count} answers acknowledged, {mails.Count} mails, {outcome.Again.Length} again in {outcome.StepsAgain} steps, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s"));
        return outcome;
    }

    private async Task KillUnderLoadAsync(CrashedHost host, Traffic traffic, Promises promises, CancellationToken cancellationToken)
    {
        using CancellationTokenSource over = new();
        Task[] senders = [traffic.ReportAsync(over.Token, cancellationToken), .. Enumerable.Range(0, 3).Select(_ => traffic.AnswerAsync(over.Token, cancellationToken))];
        for (int kill = 0; kill < kills; kill++)
        {
            await WaitAsync(kill, promises, cancellationToken);
            await host.KillAsync();
            if (kill % 5 == 4)
            {
                await host.StartAndKillAsync(TimeSpan.FromMilliseconds(random.Next(100, 1500)), cancellationToken);
            }

            await host.StartAsync(cancellationToken);
        }

        await over.CancelAsync();
        await Task.WhenAll(senders);
    }

    // Now at any moment, now soon after an answer or a webhook was acknowledged: a slow machine would be killed before its first otherwise.
    private async Task WaitAsync(int kill, Promises promises, CancellationToken cancellationToken)
    {
        int Kept() => kill % 3 == 0 ? promises.Answers.Count : promises.Postmortems.Count;
        int before = Kept();
        long begun = Stopwatch.GetTimestamp();
        while (kill % 3 != 2 && Kept() == before && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            await Task.Delay(5, cancellationToken);
        }

        await Task.Delay(random.Next(0, 600), cancellationToken);
    }

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int number) ? number : null;
}
