using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Sends one message to one person.</summary>
public interface IMailer
{
    /// <summary>Sends <paramref name="message"/>. May be called again with the same key; an adapter that can refuse the second does.</summary>
    Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken);
}

/// <param name="Key">The step's key; names no one.</param>
/// <param name="Postmortem">Gives the thread: all mails of one postmortem reference one root Message-ID made from it.</param>
/// <param name="Kind">For categories and the outbox; the notice kind's name, or <c>Invitation</c>.</param>
/// <param name="ReplyTo">Null for the sender.</param>
/// <param name="Calendar">An iCalendar object to carry as <c>text/calendar</c> and attached; null for none.</param>
public sealed record MailMessage(
    string Key,
    PostmortemId Postmortem,
    string Kind,
    Person To,
    Person? ReplyTo,
    string Subject,
    string Text,
    string Html,
    CalendarPart? Calendar = null);

/// <param name="Method"><c>REQUEST</c> or <c>CANCEL</c>; equals the METHOD inside <paramref name="Content"/> (RFC 6047).</param>
/// <param name="Content">The iCalendar object, CR LF, folded.</param>
public sealed record CalendarPart(string Method, string Content);

/// <summary>What came of sending, named for what the lifecycle does next.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Accepted : SendOutcome;

    /// <summary>This address will never work; asking again is pointless.</summary>
    public sealed record Undeliverable(string Reason) : SendOutcome;

    /// <summary>The provider is busy or down; the same step may be tried again after <paramref name="RetryAfter"/>; zero if it does not say.</summary>
    public sealed record Unavailable(TimeSpan RetryAfter, string Reason) : SendOutcome;
}
