using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Published reports: immutable, each version kept, searchable.</summary>
public interface IReportArchive
{
    /// <summary>Keeps a version. The same version again changes nothing, whatever it holds.</summary>
    Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken);

    /// <returns>Null if there is no such version.</returns>
    Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken);

    /// <summary>All versions of one postmortem's report, oldest first.</summary>
    Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken);

    /// <summary>Searches the newest version of every report; best first. Any text is a valid query: words, all of which must occur.</summary>
    /// <param name="atMost">1 to 100.</param>
    Task<IReadOnlyList<ReportHit>> SearchAsync(string words, int atMost, CancellationToken cancellationToken);
}

/// <param name="Snippet">Plain text around the first match.</param>
public sealed record ReportHit(PostmortemId Postmortem, int Version, string Title, string Snippet, DateTimeOffset PublishedAt);
