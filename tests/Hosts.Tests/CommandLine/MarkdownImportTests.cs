using Postmortems.Domain;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class MarkdownImportTests : IDisposable
{
    // Oliver by an alias, Grace by her name, and somebody of whom the playbook has never heard.
    private const string Report = """
        # Title: The list stood still

        ## What stopped working?

        Users saw no new transactions.

        ## What are we doing to prevent issues in the future?

        - **oliver** - Test with the production port (due 2026-04-10)
        - **Grace Kim** - List the ports (due 2026-04-17)
        - **Nobody Known** - Watch the ports (due 2026-04-24)
        """;

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Import_FinishedReport_IsPublishedAndFollowedUp()
    {
        Terminal.Answer import = await terminal.RunAsync("import", terminal.Write("report.md", Report), "--resolved", "2026-02-27", "--service", "transactions", "--severity", "sev2");

        await using Simulation simulation = new(terminal.Data, terminal.Time);
        Postmortem postmortem = await OnlyAsync(simulation);
        Assert.Equal(0, import.Code);
        Assert.Equal(("import", "The list stood still", "transactions", Severity.Sev2), (postmortem.Incident.Source, postmortem.Incident.Title, postmortem.Incident.Service, postmortem.Incident.Severity));
        Assert.Equal(new DateOnly(2026, 2, 27), DateOnly.FromDateTime(postmortem.Incident.ResolvedAt.UtcDateTime));
        Assert.Equal((1, Stage.FollowingUp, 0), (postmortem.CurrentReport!.Version, postmortem.Stage, postmortem.Owing.Count()));
        Assert.Equal(["oliver@example.com", "grace@example.com", "ruth@example.com"], postmortem.Items.Select(item => item.Owner.Email.Value));
        Assert.Equal("Oliver Hart", postmortem.Items[0].Owner.Name);
        Assert.Equal("report.md:11: nobody called \"Nobody Known\" is known; the facilitator owns it. Write a known name or an address.", Path.GetFileName(import.Error.Trim()));
    }

    [Theory]
    [InlineData("sev1")]
    [InlineData("sev5")]
    [InlineData("unknown")]
    public async Task Import_FinishedReport_AsksNobodyAndBooksNothing(string severity)
    {
        await terminal.RunAsync("import", terminal.Write("2026-02-27-report.md", Report), "--service", "transactions", "--severity", severity);
        await using Simulation simulation = new(terminal.Data, terminal.Time);

        await simulation.LetPassAsync(days: 60);

        Postmortem postmortem = await OnlyAsync(simulation);
        NoticeKind[] sent = [.. postmortem.Ledger.Values.Select(entry => entry.Notice?.Kind).OfType<NoticeKind>().Distinct().Order()];
        Assert.Equal([NoticeKind.ItemsAssigned, NoticeKind.ItemReminder, NoticeKind.ItemEscalation], sent);
        Assert.IsType<MeetingState.Cancelled>(postmortem.Meeting);
    }

    [Fact]
    public async Task Import_SameFileTwice_ChangesNothing()
    {
        string file = terminal.Write("2026-02-27-report.md", Report);
        await terminal.RunAsync("import", file);
        terminal.Time.MoveTo(Terminal.Start.AddDays(1));

        Terminal.Answer again = await terminal.RunAsync("import", file, "--service", "payments");

        await using Simulation simulation = new(terminal.Data, terminal.Time);
        Postmortem postmortem = await OnlyAsync(simulation);
        Assert.Equal(0, again.Code);
        Assert.Contains("there already, unchanged", again.Output, StringComparison.Ordinal);
        Assert.Equal((Terminal.Start, null), (postmortem.OpenedAt, postmortem.Incident.Service));
    }

    [Fact]
    public async Task Import_ThenExport_IsTheReportAgain()
    {
        string plain = Report.Replace("**oliver**", "**Oliver Hart**", StringComparison.Ordinal).Replace("**Nobody Known**", "**Ruth Okafor**", StringComparison.Ordinal);
        await terminal.RunAsync("import", terminal.Write("2026-02-27-report.md", plain));

        Terminal.Answer export = await terminal.RunAsync("export", "--all", "--format", "md", "--out", "-");

        Assert.Equal(plain.Trim(), export.Output.Trim());
    }

    [Fact]
    public async Task Import_OneFileWithAMistake_StoresNoneOfThem()
    {
        string good = terminal.Write("2026-02-27-report.md", Report);
        string bad = terminal.Write("2026-02-28-notes.md", "We talked about it.\n");
        await File.WriteAllBytesAsync(terminal["latin.md"], [.. "# Title: A\n\n## B\n\nna"u8, 0xEF, .. "ve\n"u8], TestContext.Current.CancellationToken);

        Terminal.Answer import = await terminal.RunAsync("import", good, bad, terminal["latin.md"]);

        Assert.Equal(2, import.Code);
        Assert.Contains($"{bad}:1: this is no report.", import.Error, StringComparison.Ordinal);
        Assert.Contains("latin.md:5: this is no UTF-8 text.", import.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal.Data));
    }

    [Fact]
    public async Task Import_DayUnknown_TakesTodayAndSaysSo()
    {
        Terminal.Answer import = await terminal.RunAsync("import", terminal.Write("report.md", Report));

        await using Simulation simulation = new(terminal.Data, terminal.Time);
        Assert.Contains("report.md:1: when the incident was resolved is not known; today is taken.", import.Error, StringComparison.Ordinal);
        Assert.Equal(Terminal.Start, (await OnlyAsync(simulation)).Incident.ResolvedAt);
    }

    [Theory]
    [InlineData("ends in neither .md nor .json", "notes.txt")]
    [InlineData("cannot be read", "nowhere.md")]
    [InlineData("--resolved is '27 February'. Write a date like 2026-03-17", "nowhere.md", "--resolved", "27 February")]
    [InlineData("'awful'", "nowhere.md", "--severity", "awful")]
    public async Task Import_WronglyAsked_SaysWhatToDo(string expected, params string[] arguments)
    {
        Terminal.Answer import = await terminal.RunAsync(["import", .. arguments]);

        Assert.Equal(2, import.Code);
        Assert.Contains(expected, import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal.Data));
    }

    private static async Task<Postmortem> OnlyAsync(Simulation simulation)
    {
        Application.PostmortemPage page = await simulation.Store.ListAsync(new Application.PostmortemQuery(), TestContext.Current.CancellationToken);
        return await simulation.FindAsync(Assert.Single(page.Postmortems).Id);
    }
}
