using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Cosmos;

/// <summary>Each version is a document that is never written again; beside them one that is searched, brought up to the newest.</summary>
public sealed class CosmosReportArchive(CosmosStore store) : IReportArchive
{
    internal const string VersionsSql = "SELECT c.document FROM c WHERE STARTSWITH(c.id, 'report-')";

    // BM25 knows no weights for a single text: a title said this often counts as much.
    private const int TitleRepeated = 5;

    // Each lost race means that another version came in; no report has nearly as many.
    private const int MostRaces = 100;

    public async Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken)
    {
        string partition = report.Postmortem.ToString();
        string id = ReportRecord.NameOf(report.Version);
        CosmosAnswer created = await store.Postmortems.CreateAsync("archive", partition, CosmosJson.Bytes(new ReportRecord(id, partition, report)), cancellationToken);
        // There already, by us or by another: what is kept counts, and whoever kept it may have died before it could be searched.
        PublishedReport? kept = created.IsDone ? report : await FindReportAsync(report.Postmortem, report.Version, cancellationToken);
        await MakeSearchableAsync(kept ?? report, service, severity, cancellationToken);
    }

    public async Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken) =>
        await store.Postmortems.ReadAsync("find report", postmortem.ToString(), ReportRecord.NameOf(version), cancellationToken) is { } found
            ? CosmosJson.Read<PublishedReport>(found.Body.GetProperty("document"))
            : null;

    public async Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken)
    {
        List<JsonElement> found = await store.Postmortems.QueryAsync("versions", new QueryDefinition(VersionsSql), postmortem.ToString(), cancellationToken);
        return [.. found.Select(row => CosmosJson.Read<PublishedReport>(row.GetProperty("document"))).OrderBy(report => report.Version)];
    }

    public async Task<IReadOnlyList<ReportHit>> SearchAsync(ReportQuery query, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip);
        if (query.FindsNothing)
        {
            return [];
        }

        ReportSearch search = new(query);
        bool fullText = store.Options.FullText && search.HasWholeWords;
        List<JsonElement> found = await store.Postmortems.QueryAsync("search", search.Query(fullText, atMost), partition: null, cancellationToken);
        IEnumerable<SearchRow> rows = found.Select(CosmosJson.Read<SearchRow>);
        return fullText
            ? [.. rows.Where(search.Matches).Select(search.Hit)]
            : [.. rows.Chunk(ReportSearch.MostRanked).SelectMany(search.Ranked).Skip(query.Skip % ReportSearch.MostRanked).Take(atMost).Select(search.Hit)];
    }

    public async Task<int> CountAsync(ReportQuery query, CancellationToken cancellationToken)
    {
        if (query.FindsNothing)
        {
            return 0;
        }

        List<JsonElement> counted = await store.Postmortems.QueryAsync("count reports", new ReportSearch(query).Count(), partition: null, cancellationToken);
        return counted.Sum(row => row.GetInt32());
    }

    // Repeating it changes nothing, so that a lost answer needs no care here: the next look finds the version there.
    private async Task MakeSearchableAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken)
    {
        string partition = report.Postmortem.ToString();
        byte[] document = CosmosJson.Bytes(Searchable(report, service, severity));
        for (int race = 0; race < MostRaces; race++)
        {
            CosmosItem? there = await store.Postmortems.ReadAsync("find searched", partition, SearchRecord.Name, cancellationToken);
            if (there is not null && there.Body.GetProperty("version").GetInt32() >= report.Version)
            {
                return;
            }

            CosmosAnswer written = there is null
                ? await store.Postmortems.CreateAsync("make searchable", partition, document, cancellationToken)
                : await store.Postmortems.ReplaceAsync("make searchable", partition, SearchRecord.Name, document, there.ETag, cancellationToken);
            if (written.IsDone)
            {
                return;
            }
        }

        throw new StoreUnavailableException("Too many versions of one report at once; try again.");
    }

    private static SearchRecord Searchable(PublishedReport report, string? service, Severity severity)
    {
        string text = ReportText.Of(report.Content);
        string spoken = ReportWords.Spoken([.. Enumerable.Repeat(report.Content.Title, TitleRepeated), text]);
        return new(
            SearchRecord.Name,
            report.Postmortem.ToString(),
            report.Version,
            report.Content.Title,
            text,
            CosmosJson.Instant(report.PublishedAt),
            [.. spoken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)],
            spoken,
            service,
            PostmortemSummaries.ServiceKey(service),
            severity.ToString(),
            ReportWords.Spoken(ReportFactors.TextOf(report.Content)),
            ReportFactors.HeadsOf(report.Content));
    }
}
