using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions.Tests;

internal sealed class MeteredStore(IPostmortemStore inner, StoreMeter meter) : IPostmortemStore
{
    public async Task<Stored<Postmortem>?> FindAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        Stored<Postmortem>? found = await inner.FindAsync(id, cancellationToken);
        meter.Read("find", found?.Value);
        return found;
    }

    public async Task<Stored<Postmortem>?> FindLatestAsync(string source, string externalId, CancellationToken cancellationToken)
    {
        Stored<Postmortem>? found = await inner.FindLatestAsync(source, externalId, cancellationToken);
        meter.Query("find latest", found?.Value);
        return found;
    }

    public Task<bool> TryAddAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, CancellationToken cancellationToken)
    {
        meter.Write("add", postmortem);
        return inner.TryAddAsync(postmortem, lookAgainAt, cancellationToken);
    }

    public Task<bool> TrySaveAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, StoreVersion read, CancellationToken cancellationToken)
    {
        meter.Write("save", postmortem);
        return inner.TrySaveAsync(postmortem, lookAgainAt, read, cancellationToken);
    }

    public Task<IReadOnlyList<PostmortemId>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) => inner.DueAsync(now, atMost, cancellationToken);

    public Task<DateTimeOffset?> NextWakeUpAsync(CancellationToken cancellationToken) => inner.NextWakeUpAsync(cancellationToken);

    public Task<PostmortemPage> ListAsync(PostmortemQuery query, CancellationToken cancellationToken) => inner.ListAsync(query, cancellationToken);

    public Task<IReadOnlyList<PostmortemSummary>> SummariesAsync(PostmortemQuery query, CancellationToken cancellationToken) => inner.SummariesAsync(query, cancellationToken);
}

internal sealed class MeteredArchive(IReportArchive inner, StoreMeter meter) : IReportArchive
{
    public Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken)
    {
        meter.Write("archive report", report);
        return inner.ArchiveAsync(report, service, severity, cancellationToken);
    }

    public Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken) => inner.FindReportAsync(postmortem, version, cancellationToken);

    public Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken) => inner.VersionsAsync(postmortem, cancellationToken);

    public Task<IReadOnlyList<ReportHit>> SearchAsync(ReportQuery query, int atMost, CancellationToken cancellationToken) => inner.SearchAsync(query, atMost, cancellationToken);

    public Task<int> CountAsync(ReportQuery query, CancellationToken cancellationToken) => inner.CountAsync(query, cancellationToken);
}
