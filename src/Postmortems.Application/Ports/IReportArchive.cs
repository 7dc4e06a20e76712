using System.Collections.Immutable;
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

    /// <summary>
    /// Searches the newest version of every report: best first, and newest first where no words are given. One after the other, pages of
    /// one query give every match once, as long as nothing is archived between them; a store that cannot rank many at once ranks them in lots.
    /// </summary>
    /// <param name="atMost">1 to 100.</param>
    Task<IReadOnlyList<ReportHit>> SearchAsync(ReportQuery query, int atMost, CancellationToken cancellationToken);

    /// <summary>How many reports match, on all pages.</summary>
    Task<int> CountAsync(ReportQuery query, CancellationToken cancellationToken);
}

/// <summary>What is looked for among published reports. Everything given must hold.</summary>
/// <param name="Words">
/// Words, all of which must occur; several in double quotes in that order; the last one may be the beginning of a word. Any text is valid. Blank
/// for all reports; words without a letter or digit find none.
/// </param>
public sealed record ReportQuery(string Words = "")
{
    /// <summary>Only this service, without regard to case; null for all.</summary>
    public string? Service { get; init; }

    /// <summary>Only this severity; null for all.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Words that must occur among the contributing factors, read like <see cref="Words"/>; null or blank for all.</summary>
    public string? Factor { get; init; }

    /// <summary>Only those whose newest version was published at or after it, UTC; null for all.</summary>
    public DateTimeOffset? PublishedFrom { get; init; }

    /// <summary>Only those whose newest version was published before it, UTC; null for all.</summary>
    public DateTimeOffset? PublishedBefore { get; init; }

    /// <summary>How many of the best matches to pass over; 0 or more, 0 unless set.</summary>
    public int Skip { get; init; }

    /// <summary>True where something was typed that holds no letter and no digit.</summary>
    public bool FindsNothing => IsVain(Words) || IsVain(Factor);

    /// <summary>The query's meaning but for its words.</summary>
    public bool Fits(string? service, Severity severity, DateTimeOffset publishedAt) =>
        (Service is null || PostmortemSummaries.ServiceKey(service) == PostmortemSummaries.ServiceKey(Service))
        && (Severity is null || severity == Severity)
        && (PublishedFrom is null || publishedAt >= PublishedFrom)
        && (PublishedBefore is null || publishedAt < PublishedBefore);

    private static bool IsVain(string? typed) => !string.IsNullOrWhiteSpace(typed) && ReportTerms.Of(typed).Count == 0;
}

/// <param name="Snippet">Plain text around the first match.</param>
public sealed record ReportHit(PostmortemId Postmortem, int Version, string Title, string Snippet, DateTimeOffset PublishedAt)
{
    public string? Service { get; init; }

    public Severity Severity { get; init; }

    /// <summary>The first why of each branch, as the report says it.</summary>
    public ImmutableArray<string> Factors { get; init; } = [];
}
