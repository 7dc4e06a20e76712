using Microsoft.Data.Sqlite;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>A database as the first schema left it serves like a new one.</summary>
public sealed class SqliteMigrationTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("postmortems-old-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Open_DatabaseOfTheFirstSchema_ListsAndFindsAllThatItHeld()
    {
        Postmortem published = Samples.Shapes["published"];
        Postmortem held = Samples.Shapes["held"] with { Id = Samples.Collecting("held").Id, Incident = Samples.Collecting("held", service: "search").Incident };
        WriteFirstSchema([published, held], [Samples.Report(published.Id, 1, text: "It was the firewall"), Samples.Report(published.Id, 2, text: "It was the resolver")]);

        using SqliteStore store = SqliteStore.Open(_directory);
        SqlitePostmortemStore postmortems = new(store);
        SqliteReportArchive archive = new(store);

        Assert.Equal(
            new[] { published, held }.Select(postmortem => PostmortemSummaries.From(postmortem, Samples.Opened.AddDays(1))).OrderBy(row => row.Id.ToString(), StringComparer.Ordinal),
            await postmortems.SummariesAsync(new PostmortemQuery(), Token));
        Assert.Equal([2], (await archive.SearchAsync(new ReportQuery("resolver") { Service = "PAYMENTS", Severity = Severity.Sev2, Factor = "port" }, 10, Token)).Select(hit => hit.Version));
        Assert.Empty(await archive.SearchAsync(new ReportQuery("firewall"), 10, Token));
        Stored<Postmortem> read = (await postmortems.FindAsync(held.Id, Token))!;
        Assert.Equal(Described.Of(held), Described.Of(read.Value));
        Assert.True(await postmortems.TrySaveAsync(held with { Round = 2 }, null, read.Version, Token));
        Assert.Equal([held.Id], [.. (await postmortems.ListAsync(new PostmortemQuery(Service: "search"), Token)).Postmortems.Select(row => row.Id)]);
    }

    // Reads the schema's first script, which no later change may touch: databases in the field have run it.
    private void WriteFirstSchema(Postmortem[] postmortems, PublishedReport[] reports)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(_directory, SqliteStore.FileName)};Pooling=false");
        connection.Open();
        connection.Execute(SqliteSchema.First);
        foreach (Postmortem postmortem in postmortems)
        {
            connection.Execute(
                """
                INSERT INTO postmortems (id, source, external_id, recurrence, version, look_again_at, stage, service_key, opened_at, summary, document)
                VALUES ($id, $source, $external, 1, 7, $look, 'x', 'x', 0, '{}', $document)
                """,
                ("$id", postmortem.Id.ToString()),
                ("$source", postmortem.Incident.Source),
                ("$external", postmortem.Incident.ExternalId),
                ("$look", Samples.Opened.AddDays(1).UtcTicks),
                ("$document", PostmortemJson.Write(postmortem)));
        }

        foreach (PublishedReport report in reports)
        {
            connection.Execute(
                "INSERT INTO reports (postmortem, version, title, service, severity, published_at, document) VALUES ($postmortem, $version, 'x', 'payments', 'Sev2', $at, $document)",
                ("$postmortem", report.Postmortem.ToString()),
                ("$version", report.Version),
                ("$at", report.PublishedAt.UtcTicks),
                ("$document", PostmortemJson.Write(report)));
        }

        connection.Execute("PRAGMA user_version = 1");
    }
}
