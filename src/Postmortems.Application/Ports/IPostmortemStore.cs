using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Which save of a document was read; opaque, compared by the store only.</summary>
public readonly record struct StoreVersion(string Value);

/// <param name="Version">Hand it back to save only over what was read.</param>
public sealed record Stored<T>(T Value, StoreVersion Version);

/// <summary>
/// Keeps each postmortem as one document with its next wake-up. What a call has answered is on disk. Every call may throw
/// <see cref="StoreUnavailableException"/>; every adapter passes one contract suite.
/// </summary>
public interface IPostmortemStore
{
    /// <returns>Null if there is none.</returns>
    Task<Stored<Postmortem>?> FindAsync(PostmortemId id, CancellationToken cancellationToken);

    /// <summary>The newest recurrence of an incident's postmortem; null if it never had one.</summary>
    Task<Stored<Postmortem>?> FindLatestAsync(string source, string externalId, CancellationToken cancellationToken);

    /// <param name="lookAgainAt">When a host should look at it, UTC; null when never again.</param>
    /// <returns><see langword="false"/> if one with this id is already there; nothing is changed.</returns>
    Task<bool> TryAddAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, CancellationToken cancellationToken);

    /// <summary>Saves <paramref name="postmortem"/> if nobody has saved it since <paramref name="read"/> was read.</summary>
    /// <param name="lookAgainAt">When a host should look at it again, UTC; null when never again.</param>
    /// <returns><see langword="false"/> if somebody has; read again and decide again.</returns>
    Task<bool> TrySaveAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, StoreVersion read, CancellationToken cancellationToken);

    /// <summary>Postmortems to be looked at by <paramref name="now"/>, the longest overdue first.</summary>
    /// <param name="atMost">1 to 1,000.</param>
    Task<IReadOnlyList<PostmortemId>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>The earliest wake-up of all; null if there is none.</summary>
    Task<DateTimeOffset?> NextWakeUpAsync(CancellationToken cancellationToken);

    /// <summary>One page of the list, newest opened first.</summary>
    Task<PostmortemPage> ListAsync(PostmortemQuery query, CancellationToken cancellationToken);

    /// <summary>Every row the query finds, newest opened first, whatever its page: what counts, medians and urgency are reckoned from. Reads no document.</summary>
    Task<IReadOnlyList<PostmortemSummary>> SummariesAsync(PostmortemQuery query, CancellationToken cancellationToken);
}

/// <param name="Stage">Only this stage; null for all.</param>
/// <param name="Service">Only this service, without regard to case; null for all.</param>
/// <param name="PageNumber">From 1.</param>
/// <param name="PageSize">1 to 200.</param>
public sealed record PostmortemQuery(Stage? Stage = null, string? Service = null, int PageNumber = 1, int PageSize = 50)
{
    /// <summary>Only this severity; null for all.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Only titles that hold this text, without regard to case and accents; null for all.</summary>
    public string? Title { get; init; }

    /// <summary>Only those opened at or after it, UTC; null for all.</summary>
    public DateTimeOffset? OpenedFrom { get; init; }

    /// <summary>Only those opened before it, UTC; null for all.</summary>
    public DateTimeOffset? OpenedBefore { get; init; }

    /// <summary>True for those that are neither closed nor waived.</summary>
    public bool UnderWay { get; init; }
}

/// <param name="Total">How many the query finds on all pages.</param>
public sealed record PostmortemPage(IReadOnlyList<PostmortemSummary> Postmortems, int Total);

/// <summary>A row of the list.</summary>
/// <param name="LookAgainAt">The next wake-up, UTC; null when never again.</param>
/// <param name="OpenItems">Action items still open.</param>
/// <param name="NextDue">The earliest due date of an open item; null if there is none.</param>
/// <param name="MissingAnswers">Respondents who still owe a required answer.</param>
/// <param name="Troubles">Steps postponed or undeliverable: shown until they are mended.</param>
public sealed record PostmortemSummary(
    PostmortemId Id,
    string Title,
    string? Service,
    Severity Severity,
    Stage Stage,
    DateTimeOffset OpenedAt,
    DateTimeOffset? LookAgainAt,
    int OpenItems,
    DateOnly? NextDue,
    int MissingAnswers,
    int Troubles,
    PostmortemProgress Progress);

/// <summary>The store cannot be reached or is busy; nothing was changed, or it is not known whether it was. Try again.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
