using Microsoft.Data.Sqlite;
using Postmortems.Embedded;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Check_NothingConfigured_IsGoodAndMakesNothing()
    {
        Terminal.Answer check = await terminal.RunAsync("check");

        Assert.Equal(0, check.Code);
        Assert.All(check.Lines, line => Assert.StartsWith("✓ ", line, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(terminal.Folder));
    }

    [Theory]
    [InlineData("""{ "SignIn": { "AccessKey": "short" } }""", "✗ SignIn: The field AccessKey must be a string with a minimum length of 16")]
    [InlineData("""{ "SignIn": { "Hours": "many" } }""", "✗ SignIn: Failed to convert configuration value 'many' at 'SignIn:Hours'")]
    [InlineData("""{ "Site": { "BaseUrl": "ftp://example.com" } }""", "✗ Site: Site:BaseUrl must be an absolute http or https address.")]
    [InlineData("""{ "Site": { "BaseUrl": "https://postmortems.example.com" } }""", "✗ Who may look: links lead to https://postmortems.example.com/, where nobody could sign in")]
    [InlineData("""{ "Links": { "FormDays": 0 } }""", "✗ Links: The field FormDays must be between 1 and 400.")]
    [InlineData("""{ "Links": { "Keys": [ { "Id": "a", "Secret": "b" } ] } }""", "✗ Links: Each of Links:Keys needs an Id")]
    [InlineData("""{ "Intake": { "Sources": { "pagerdty": {} } } }""", "✗ Intake: Intake:Sources:pagerdty: there is no such source")]
    [InlineData("""{ "Mail": { "Kind": "Pigeon" } }""", "✗ Configuration: Mail:Kind is 'Pigeon'. Write Folder or Smtp or SendGrid.")]
    [InlineData("""{ "Mail": { "From": "nobody" } }""", "✗ Mail: Mail:From is 'nobody', which is no address.")]
    [InlineData("""{ "Mail": { "Kind": "Smtp", "From": "a@example.com" } }""", "✗ Mail: Mail:Fence is not set.")]
    [InlineData("""{ "Mail": { "Kind": "Smtp" } }""", "✗ Mail:Smtp: Mail:Smtp:Host is not set.")]
    [InlineData("""{ "Mail": { "Kind": "Smtp", "From": "a@example.com", "Fence": "Everyone", "Smtp": { "Host": "localhost", "Port": 1 } } }""", "✗ Mail by SMTP: localhost:1: The mail server cannot be reached.")]
    [InlineData("""{ "Playbook": { "File": "nowhere.yaml" } }""", "✗ Playbook: nowhere.yaml:1:1: The playbook is not there")]
    [InlineData("""{ "Mail": """, "LineNumber: ")]
    public async Task Check_SomethingConfiguredWrong_TellsWhat(string configuration, string expected)
    {
        Terminal.Answer check = await terminal.RunAsync("check", "--config", terminal.Write("config.json", configuration));

        Assert.Equal(1, check.Code);
        Assert.Contains(check.Lines, line => line.Contains(expected, StringComparison.Ordinal));
        Assert.False(Directory.Exists(terminal.Data));
    }

    [Fact]
    public async Task Check_MistakesEverywhere_TellsThemAllAtOnce()
    {
        string configuration = terminal.Write("config.json", """{ "SignIn": { "AccessKey": "short" }, "Links": { "FormDays": 0, "OtherDays": 0 }, "Mail": { "From": "nobody" } }""");
        string playbook = terminal.Write("playbook.yaml", "facilitator: ruth\nseverities:\n  sev1:\n    items-due-days: 0\n");

        Terminal.Answer check = await terminal.RunAsync("check", "--config", configuration, "--playbook", playbook);

        Assert.Equal(1, check.Code);
        string[] wrong = [.. check.Lines.Where(line => line.StartsWith('✗'))];
        Assert.Contains(wrong, line => line.StartsWith($"✗ Playbook: {playbook}:1:", StringComparison.Ordinal));
        Assert.Contains(wrong, line => line.StartsWith($"✗ Playbook: {playbook}:4:", StringComparison.Ordinal));
        Assert.Equal(2, wrong.Count(line => line.StartsWith("✗ Links:", StringComparison.Ordinal)));
        Assert.Contains(wrong, line => line.StartsWith("✗ SignIn:", StringComparison.Ordinal));
        Assert.Contains(wrong, line => line.StartsWith("✗ Mail:", StringComparison.Ordinal));
        Assert.Contains("✗ Mail folder: not tried. Put right what is said of the configuration above.", wrong);
    }

    [Fact]
    public async Task Check_LanguageWeDoNotSpeak_TellsWhereAndWhichThereAre()
    {
        string playbook = terminal.Write("playbook.yaml", "facilitator: ruth@example.com\nlanguage: de-AT\npeople:\n  - email: asha@example.com\n    language: tlh\n");

        Terminal.Answer check = await terminal.RunAsync("check", "--playbook", playbook);

        Assert.Equal(1, check.Code);
        Assert.Contains($"✗ Playbook: {playbook}:5:15: people[1].language is 'tlh', a language there are no texts in. Allowed: de or en, or a regional form like de-AT.", check.Lines);
    }

    [Fact]
    public async Task Check_NoConfigurationFile_TellsSo()
    {
        Terminal.Answer check = await terminal.RunAsync("check", "--config", terminal["nowhere.json"]);

        Assert.Equal(1, check.Code);
        Assert.Contains(check.Lines, line => line.StartsWith("✗ Configuration: The configuration file", StringComparison.Ordinal));
    }

    // Held up by a file rather than by permissions, which mean nothing to root.
    [Fact]
    public async Task Check_DataDirectoryIsAFile_TellsWhatCannotBeWritten()
    {
        terminal.Write("data", "");

        Terminal.Answer check = await terminal.RunAsync("check");

        Assert.Equal(1, check.Code);
        foreach (string subject in new[] { "Store", "Mail folder", "Keys" })
        {
            Assert.Contains(check.Lines, line => line.StartsWith($"✗ {subject}: ", StringComparison.Ordinal) && line.Contains("is a file, not a folder", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Check_DatabaseOfGarbage_SaysToRestoreIt()
    {
        Directory.CreateDirectory(terminal.Data);
        await File.WriteAllTextAsync(Path.Combine(terminal.Data, "postmortems.db"), new string('x', 8192), TestContext.Current.CancellationToken);

        Terminal.Answer check = await terminal.RunAsync("check");

        Assert.Equal(1, check.Code);
        Assert.Contains(check.Lines, line => line.StartsWith("✗ Store: ", StringComparison.Ordinal) && line.Contains("Restore it from a backup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_DatabaseDamagedInside_SaysToRestoreIt()
    {
        await using (Simulation simulation = new(terminal.Data, terminal.Time))
        {
            await simulation.ReceiveAsync(DemoIncident.Read(file: null, source: null).Signal);
        }

        // Only a page that nobody reads to open the database or to count: it takes a look at all of it.
        string database = Path.Combine(terminal.Data, "postmortems.db");
        long page = RootOfDrafts(database);
        await using (FileStream file = new(database, FileMode.Open))
        {
            file.Position = (page - 1) * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray(), TestContext.Current.CancellationToken);
        }

        Terminal.Answer check = await terminal.RunAsync("check");

        Assert.Equal(1, check.Code);
        Assert.Contains(check.Lines, line => line.StartsWith("✗ Store: ", StringComparison.Ordinal) && line.Contains("Restore it from a backup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_WhileServing_IsGoodAndSaysSo()
    {
        await using Simulation serving = new(terminal.Data, terminal.Time);
        await serving.ReceiveAsync(DemoIncident.Read(file: null, source: null).Signal);

        Terminal.Answer check = await terminal.RunAsync("check");

        Assert.Equal(0, check.Code);
        Assert.Contains(check.Lines, line => line.EndsWith("is whole and holds 1 postmortem; another process is serving it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_UnknownOption_IsMisuse()
    {
        Terminal.Answer check = await terminal.RunAsync("check", "--nonsense");

        Assert.Equal(2, check.Code);
    }

    private static long RootOfDrafts(string database)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand root = connection.CreateCommand();
        root.CommandText = "SELECT rootpage FROM sqlite_schema WHERE name = 'drafts'";
        return (long)root.ExecuteScalar()!;
    }
}
