using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <param name="At">When it becomes due, UTC.</param>
public sealed record UpcomingStep(DateTimeOffset At, NextStep Step);

public static partial class PostmortemLifecycle
{
    // Far more than a playbook can ask for; a defect must not hang a page.
    private const int MostUpcoming = 2000;

    /// <summary>What would be done for whom and when if nothing but time happened, and every step succeeded, until <paramref name="until"/>; earliest first.</summary>
    public static ImmutableArray<UpcomingStep> Upcoming(Postmortem postmortem, DateTimeOffset now, DateTimeOffset until, Playbook playbook)
    {
        ImmutableArray<UpcomingStep>.Builder upcoming = ImmutableArray.CreateBuilder<UpcomingStep>();
        DateTimeOffset at = now;
        Decision decision = Decide(postmortem, new LifecycleEvent.Woke(), at, playbook);
        while (upcoming.Count < MostUpcoming)
        {
            if (decision.Steps.FirstOrDefault() is { } step)
            {
                upcoming.Add(new UpcomingStep(at, step));
                decision = Decide(decision.Postmortem, Success(step, at), at, playbook);
            }
            else if (decision.WakeAt is { } wake && wake <= until)
            {
                at = wake;
                decision = Decide(decision.Postmortem, new LifecycleEvent.Woke(), at, playbook);
            }
            else
            {
                break;
            }
        }

        return upcoming.ToImmutable();
    }

    /// <summary>What comes back when a step goes well and nobody's calendar can be read.</summary>
    private static LifecycleEvent Success(NextStep step, DateTimeOffset at) => step switch
    {
        NextStep.SendNotice send => new LifecycleEvent.NoticeAccepted(send.Notice, at),
        NextStep.ReadCalendars read => new LifecycleEvent.CalendarsRead(read.Round, [.. read.Attendees.Select(attendee => new Availability(attendee.Person.Id, Busy: null))], at),
        NextStep.BookMeeting book => new LifecycleEvent.MeetingBooked(book.Key, book.Round, new Booking(book.Key, book.Slot, 0, null), at),
        NextStep.MoveMeeting move => new LifecycleEvent.MeetingMoved(move.Key, move.Round, move.Existing with { Slot = move.Slot, Sequence = move.Existing.Sequence + 1 }, at),
        NextStep.TakeOutMeeting takeOut => new LifecycleEvent.MeetingTakenOut(takeOut.Key, takeOut.Existing.Reference, at),
        NextStep.ReadReplies read => new LifecycleEvent.RepliesRead(read.Key, read.Existing.Reference, read.Existing.Slot, [], at),
        NextStep.LookUpManager look => new LifecycleEvent.ManagerLookedUp(look.Key, look.Owner.Id, Manager: null, at),
        NextStep.ArchiveReport archive => new LifecycleEvent.ReportArchived(archive.Key, archive.Report.Version, at),
        _ => throw new System.Diagnostics.UnreachableException($"No outcome for {step.GetType().Name}."),
    };
}
