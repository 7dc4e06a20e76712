using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>One postmortem as a file: all that is stored of it but what respondents have typed and not submitted. Field names are kept for good.</summary>
/// <param name="Versions">Every published version, oldest first.</param>
internal sealed record PostmortemDocument(Postmortem Postmortem, ImmutableArray<PublishedReport> Versions)
{
    private static readonly JsonSerializerOptions Indented = new(PostmortemJson.Options) { WriteIndented = true };

    public static async Task<PostmortemDocument> OfAsync(Postmortem postmortem, IReportArchive archive, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublishedReport> archived = await archive.VersionsAsync(postmortem.Id, cancellationToken);
        ImmutableArray<PublishedReport> kept = postmortem.Report is ReportState.Published published ? published.Unarchived.Add(published.Current) : [];
        return new PostmortemDocument(postmortem, [.. archived.Concat(kept).DistinctBy(report => report.Version).OrderBy(report => report.Version)]);
    }

    /// <summary>For a file of its own: people may want to look inside.</summary>
    public string ToFile() => JsonSerializer.Serialize(this, Indented) + "\n";

    public string ToLine() => PostmortemJson.Write(this);
}
