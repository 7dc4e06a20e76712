using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Published versions from the archive, and those that are on their way there.</summary>
internal sealed class ReportVersions(IReportArchive archive)
{
    /// <returns>Oldest first.</returns>
    public async Task<ImmutableArray<PublishedReport>> AllAsync(Postmortem postmortem, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublishedReport> archived = await archive.VersionsAsync(postmortem.Id, cancellationToken);
        ImmutableArray<PublishedReport> kept = postmortem.Report is ReportState.Published published ? published.Unarchived.Add(published.Current) : [];
        return [.. archived.Concat(kept).DistinctBy(report => report.Version).OrderBy(report => report.Version)];
    }
}
