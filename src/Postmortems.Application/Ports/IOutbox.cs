using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>The mails that were written to a folder instead of being sent.</summary>
public interface IOutbox
{
    /// <summary>Newest first.</summary>
    /// <param name="atMost">1 to 1,000.</param>
    Task<IReadOnlyList<OutboxEntry>> ListAsync(int atMost, CancellationToken cancellationToken);

    /// <returns>Null if there is no such mail.</returns>
    Task<OutboxMail?> FindAsync(string id, CancellationToken cancellationToken);
}

/// <param name="Id">Safe in a URL.</param>
/// <param name="Kind">The notice kind's name, or <c>Invitation</c>.</param>
public sealed record OutboxEntry(string Id, DateTimeOffset SentAt, string Kind, string To, string Subject)
{
    /// <summary>Null where the outbox does not tell.</summary>
    public PostmortemId? Postmortem { get; init; }
}

/// <param name="Calendar">The iCalendar object it carries; null for none.</param>
/// <param name="Raw">The mail itself, as <c>message/rfc822</c>.</param>
public sealed record OutboxMail(OutboxEntry Entry, string Text, string Html, string? Calendar, ReadOnlyMemory<byte> Raw);
