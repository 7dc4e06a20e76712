using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Does one step and tells what came of it. A broken integration is an outcome like any other: it never throws for one.</summary>
public sealed class StepPerformer(IMailer mailer, IMeetingCalendar calendar, IReportArchive archive, IMessageComposer composer, IPlaybookSource playbook, TimeProvider time, ILogger<StepPerformer> logger, IDirectory? directory = null)
{
    private readonly IDirectory _directory = directory ?? new NoDirectory();

    /// <summary>A provider that has not answered by then is taken for unavailable; the step is repeated under the same key.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    public async Task<LifecycleEvent> PerformAsync(Postmortem postmortem, NextStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using CancellationTokenSource impatient = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        impatient.CancelAfter(Patience);
        try
        {
            LifecycleEvent outcome = await (step switch
            {
                NextStep.SendNotice send => SendAsync(postmortem, send, now, impatient.Token),
                NextStep.ReadCalendars read => ReadAsync(postmortem, read, impatient.Token),
                NextStep.BookMeeting book => BookAsync(postmortem, book, now, impatient.Token),
                NextStep.MoveMeeting move => MoveAsync(postmortem, move, now, impatient.Token),
                NextStep.TakeOutMeeting takeOut => TakeOutAsync(postmortem, takeOut, now, impatient.Token),
                NextStep.ReadReplies read => RepliesAsync(postmortem, read, impatient.Token),
                NextStep.LookUpManager look => LookUpAsync(postmortem, look, impatient.Token),
                NextStep.ArchiveReport store => ArchiveAsync(postmortem, store, impatient.Token),
                _ => throw new UnreachableException($"Nobody performs {step.GetType().Name}."),
            });
            logger.StepPerformed(postmortem.Id.Value, step.Key, outcome.Name);
            return outcome;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is not UnreachableException)
        {
            logger.StepFailed(postmortem.Id.Value, step.Key, failure.GetType().Name);
            return Postponed(postmortem, step, TimeSpan.Zero, failure is OperationCanceledException ? "no answer in time" : failure.GetType().Name);
        }
    }

    private async Task<LifecycleEvent> SendAsync(Postmortem postmortem, NextStep.SendNotice step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        MailMessage message = await composer.ComposeAsync(postmortem, step.Notice, playbook.Current, now, cancellationToken);
        return await mailer.SendAsync(message, cancellationToken) switch
        {
            SendOutcome.Accepted => new LifecycleEvent.NoticeAccepted(step.Notice, time.GetUtcNow()),
            SendOutcome.Undeliverable refused => new LifecycleEvent.NoticeUndeliverable(step.Notice, time.GetUtcNow(), refused.Reason),
            SendOutcome.Unavailable later => Postponed(postmortem, step, later.RetryAfter, later.Reason),
            SendOutcome other => throw new UnreachableException(other.GetType().Name),
        };
    }

    private async Task<LifecycleEvent> ReadAsync(Postmortem postmortem, NextStep.ReadCalendars step, CancellationToken cancellationToken) =>
        Result(postmortem, step, await calendar.ReadAsync([.. step.Attendees.Select(attendee => attendee.Person).OrderByDescending(person => person.Id == postmortem.Facilitator.Id)], new Slot(step.From, step.To), cancellationToken), (ImmutableArray<Availability> known) =>
            new LifecycleEvent.CalendarsRead(step.Round, known, time.GetUtcNow()));

    private async Task<LifecycleEvent> BookAsync(Postmortem postmortem, NextStep.BookMeeting step, DateTimeOffset now, CancellationToken cancellationToken) =>
        Result(postmortem, step, await calendar.BookAsync(composer.Invite(postmortem, step.Key, step.Attendees, step.Slot, now), cancellationToken), booking =>
            new LifecycleEvent.MeetingBooked(step.Key, step.Round, booking, time.GetUtcNow()));

    private async Task<LifecycleEvent> MoveAsync(Postmortem postmortem, NextStep.MoveMeeting step, DateTimeOffset now, CancellationToken cancellationToken) =>
        Result(postmortem, step, await calendar.MoveAsync(composer.Invite(postmortem, step.Key, step.Attendees, step.Slot, now), step.Existing, cancellationToken), booking =>
            new LifecycleEvent.MeetingMoved(step.Key, step.Round, booking, time.GetUtcNow()));

    private async Task<LifecycleEvent> TakeOutAsync(Postmortem postmortem, NextStep.TakeOutMeeting step, DateTimeOffset now, CancellationToken cancellationToken) =>
        Result(postmortem, step, await calendar.CancelAsync(composer.Invite(postmortem, step.Key, step.Attendees, step.Existing.Slot, now), step.Existing, cancellationToken), _ =>
            new LifecycleEvent.MeetingTakenOut(step.Key, step.Existing.Reference, time.GetUtcNow()));

    private async Task<LifecycleEvent> RepliesAsync(Postmortem postmortem, NextStep.ReadReplies step, CancellationToken cancellationToken) =>
        Result(postmortem, step, await calendar.ReadRepliesAsync(step.Existing, cancellationToken), (ImmutableArray<AttendeeReply> replies) =>
            new LifecycleEvent.RepliesRead(step.Key, step.Existing.Reference, step.Existing.Slot, replies, time.GetUtcNow()));

    private async Task<LifecycleEvent> LookUpAsync(Postmortem postmortem, NextStep.LookUpManager step, CancellationToken cancellationToken) =>
        await _directory.FindManagerAsync(step.Owner, cancellationToken) switch
        {
            DirectoryOutcome.Found found => new LifecycleEvent.ManagerLookedUp(step.Key, step.Owner.Id, found.Manager, time.GetUtcNow()),
            DirectoryOutcome.NotFound => new LifecycleEvent.ManagerLookedUp(step.Key, step.Owner.Id, Manager: null, time.GetUtcNow()),
            DirectoryOutcome.Unavailable later => Postponed(postmortem, step, later.RetryAfter, later.Reason),
            DirectoryOutcome other => throw new UnreachableException(other.GetType().Name),
        };

    private async Task<LifecycleEvent> ArchiveAsync(Postmortem postmortem, NextStep.ArchiveReport step, CancellationToken cancellationToken)
    {
        await archive.ArchiveAsync(step.Report, postmortem.Incident.Service, postmortem.Incident.Severity, cancellationToken);
        return new LifecycleEvent.ReportArchived(step.Key, step.Report.Version, time.GetUtcNow());
    }

    private LifecycleEvent Result<T>(Postmortem postmortem, NextStep step, CalendarOutcome<T> outcome, Func<T, LifecycleEvent> happened) => outcome switch
    {
        CalendarOutcome<T>.Ok ok => happened(ok.Value),
        CalendarOutcome<T>.Unavailable later => Postponed(postmortem, step, later.RetryAfter, later.Reason),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    private LifecycleEvent.StepPostponed Postponed(Postmortem postmortem, NextStep step, TimeSpan retryAfter, string reason)
    {
        int before = (postmortem.Ledger.GetValueOrDefault(step.Key)?.Result as StepResult.Postponed)?.Failures ?? 0;
        return new LifecycleEvent.StepPostponed(step, before + 1, time.GetUtcNow(), retryAfter, reason);
    }
}
