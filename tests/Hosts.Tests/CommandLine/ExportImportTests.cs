using System.Text.Json.Nodes;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class ExportImportTests : IDisposable
{
    private readonly Terminal terminal = new();

    public static TheoryData<string> ShapeNames => [.. Samples.Shapes.Keys];

    public void Dispose() => terminal.Dispose();

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public async Task Export_ThenImportElsewhere_IsTheSameToTheLastByte(string shape)
    {
        Postmortem original = Samples.Shapes[shape];
        await SeedAsync(original);
        await terminal.RunAsync("export", original.Id.ToString(), "--format", "json", "--out", terminal["out"]);

        Terminal.Answer import = await terminal.RunAsync("import", Exported(), "--data", terminal["other"]);
        Terminal.Answer again = await terminal.RunAsync("import", Exported(), "--data", terminal["other"]);
        Terminal.Answer export = await terminal.RunAsync("export", "--all", "--format", "json", "--out", terminal["out2"], "--data", terminal["other"]);

        Assert.Equal((0, 0, 0), (import.Code, again.Code, export.Code));
        Assert.Contains("there already, unchanged", again.Output, StringComparison.Ordinal);
        Assert.Equal(await ReadAsync(Exported()), await ReadAsync(Assert.Single(Directory.GetFiles(terminal["out2"]))));
        await using Simulation other = new(terminal["other"], terminal.Time);
        Assert.Equal(PostmortemJson.Write(original), PostmortemJson.Write(await other.FindAsync(original.Id)));
        Assert.Equal(original.CurrentReport?.Version ?? 0, (await other.Archive.VersionsAsync(original.Id, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Import_LivePostmortem_IsLookedAtAgain()
    {
        await SeedAsync(Samples.Collecting());
        await terminal.RunAsync("export", "--all", "--format", "json", "--out", terminal["out"]);

        await terminal.RunAsync("import", Exported(), "--data", terminal["other"]);

        await using Simulation other = new(terminal["other"], terminal.Time);
        Assert.NotNull(await other.Store.NextWakeUpAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Import_AnotherDocumentOfTheSameId_IsRefusedAndChangesNothing()
    {
        await SeedAsync(Samples.Collecting());
        await terminal.RunAsync("export", "--all", "--format", "json", "--out", terminal["out"]);
        string changed = (await ReadAsync(Exported())).Replace("No new transactions shown", "Something else", StringComparison.Ordinal);

        Terminal.Answer import = await terminal.RunAsync("import", terminal.Write("changed.json", changed));

        Assert.Equal(1, import.Code);
        Assert.Contains("changed.json:1: postmortem " + Samples.Collecting().Id, import.Error, StringComparison.Ordinal);
        await using Simulation simulation = new(terminal.Data, terminal.Time);
        Assert.Equal(PostmortemJson.Write(Samples.Collecting()), PostmortemJson.Write(await simulation.FindAsync(Samples.Collecting().Id)));
    }

    [Fact]
    public async Task Export_ToTheTerminal_IsOneDocumentALineAndCanBeImported()
    {
        await SeedAsync(Samples.Collecting("ONE"), Samples.Collecting("TWO"));

        Terminal.Answer export = await terminal.RunAsync("export", "--all", "--format", "json", "--out", "-");
        Terminal.Answer import = await terminal.RunAsync("import", terminal.Write("all.jsonl", export.Output), "--data", terminal["other"]);

        Assert.Equal(2, export.Lines.Length);
        Assert.Equal((0, 2), (import.Code, import.Lines.Length));
    }

    [Fact]
    public async Task Import_MistakeInTheSecondDocument_NamesItsLineAndStoresNothing()
    {
        await SeedAsync(Samples.Collecting("ONE"), Samples.Collecting("TWO"));
        Terminal.Answer export = await terminal.RunAsync("export", "--all", "--format", "json", "--out", "-");
        JsonNode second = JsonNode.Parse(export.Lines[1])!;
        second["postmortem"]!["round"] = "first";
        JsonNode moved = JsonNode.Parse(export.Lines[1])!;
        moved["postmortem"]!["id"] = new string('0', 32);

        foreach ((string line, string expected) in new[] { (second.ToJsonString(), "2: this is not a postmortem as it is exported. .*round"), (moved.ToJsonString(), "2: its id is not that of its incident"), ("\n{]", "3: this is not JSON") })
        {
            Terminal.Answer import = await terminal.RunAsync("import", terminal.Write("all.json", $"{export.Lines[0]}\n{line}\n"), "--data", terminal["other"]);

            Assert.Equal(2, import.Code);
            Assert.Matches($"all\\.json:{expected}", import.Error);
            Assert.False(Directory.Exists(terminal["other"]));
        }
    }

    [Fact]
    public async Task Export_FilesThatAreThere_AreKeptUnlessForced()
    {
        await SeedAsync(Samples.Collecting());
        await terminal.RunAsync("export", "--all", "--format", "md", "--out", terminal["out"]);
        string file = Assert.Single(Directory.GetFiles(terminal["out"]));
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        Terminal.Answer refused = await terminal.RunAsync("export", "--all", "--format", "md", "--out", terminal["out"]);
        string kept = await ReadAsync(file);
        Terminal.Answer forced = await terminal.RunAsync("export", "--all", "--format", "md", "--out", terminal["out"], "--force");

        Assert.Equal((1, "mine", 0), (refused.Code, kept, forced.Code));
        Assert.Contains(file, refused.Error, StringComparison.Ordinal);
        Assert.StartsWith("# Title: ", await ReadAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_SameDayAndTitle_GivesEachAFileOfItsOwn()
    {
        await SeedAsync(Samples.Collecting("ONE", title: "Größe & Preis: nicht da!"), Samples.Collecting("TWO", title: "größe - preis nicht da"));

        await terminal.RunAsync("export", "--all", "--format", "json", "--out", terminal["out"]);

        Assert.Equal(
            new[] { "ONE", "TWO" }.Select(id => $"2025-10-06-große-preis-nicht-da-{PostmortemId.For("pagerduty", id).ToString()[..8]}.json").Order(StringComparer.Ordinal),
            Directory.GetFiles(terminal["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Export_BeforePublication_IsMarkedAsDraftAndIsNoReportToImport()
    {
        await SeedAsync(Samples.Collecting());
        await terminal.RunAsync("export", "--all", "--format", "md", "--out", terminal["out"]);

        Terminal.Answer import = await terminal.RunAsync("import", Exported(), "--data", terminal["other"]);

        Assert.EndsWith(".draft.md", Exported(), StringComparison.Ordinal);
        Assert.Contains("\n> Draft, not published. As it stood on 2026-03-17.\n", await ReadAsync(Exported()), StringComparison.Ordinal);
        Assert.Equal(2, import.Code);
        Assert.Contains(".draft.md:3: this is a draft.", import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal["other"]));
    }

    [Theory]
    [InlineData("Name the postmortems by their ids, or write --all")]
    [InlineData("Name the postmortems by their ids, or write --all", "--all", "0123456789abcdef0123456789abcdef")]
    [InlineData("'7' is no postmortem's id", "7")]
    [InlineData("There is no postmortem 0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef")]
    public async Task Export_WronglyAsked_SaysWhatToDo(string expected, params string[] chosen)
    {
        await SeedAsync(Samples.Collecting());

        Terminal.Answer export = await terminal.RunAsync(["export", .. chosen, "--format", "md", "--out", terminal["out"]]);

        Assert.Equal(2, export.Code);
        Assert.Contains(expected, export.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(terminal["out"]));
    }

    private static Task<string> ReadAsync(string file) => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

    private string Exported() => Assert.Single(Directory.GetFiles(terminal["out"]));

    private async Task SeedAsync(params Postmortem[] postmortems)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using Simulation simulation = new(terminal.Data, terminal.Time);
        foreach (Postmortem postmortem in postmortems)
        {
            Assert.True(await simulation.Store.TryAddAsync(postmortem, lookAgainAt: null, cancellationToken));
            for (int version = 1; version < postmortem.CurrentReport?.Version; version++)
            {
                await simulation.Archive.ArchiveAsync(Samples.Report(postmortem.Id, version), postmortem.Incident.Service, postmortem.Incident.Severity, cancellationToken);
            }
        }
    }
}
