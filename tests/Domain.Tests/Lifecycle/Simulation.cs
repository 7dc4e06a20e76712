using System.Collections.Immutable;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>A postmortem, a clock and the providers' mood: plays the shell's part without a shell.</summary>
internal sealed class Simulation
{
    /// <summary>Monday in a week without holidays or clock changes; 10:00 in London.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public Simulation(Playbook? playbook = null, DateTimeOffset? now = null, Severity severity = Severity.Sev2, string? service = null, params Responder[] responders)
    {
        // The stories' instants are plain with the first slot that suits; the room for chases has stories of its own.
        Playbook = playbook ?? Playbooks.Default with { Meeting = Playbooks.Default.Meeting with { LeavesRoomForChases = false } };
        Now = now ?? Monday;
        LifecycleEvent.IncidentResolved resolved = new(
            new Incident("manual", "db-port", "No new transactions", service, severity, Now.AddHours(-3), Now, Link: null),
            [.. responders],
            Now);
        Decision = PostmortemLifecycle.Open(PostmortemId.For("manual", "db-port"), 1, resolved, Now, Playbook);
    }

    public Playbook Playbook { get; set; }

    public DateTimeOffset Now { get; set; }

    public Decision Decision { get; private set; }

    public Postmortem Postmortem => Decision.Postmortem;

    /// <summary>Every notice a provider accepted, in order.</summary>
    public List<(DateTimeOffset At, Notice Notice)> Sent { get; } = [];

    /// <summary>The recipient's notice hours as they were known when a notice was accepted, by its key.</summary>
    public Dictionary<string, BusinessCalendar> Clocks { get; } = [];

    /// <summary>True once a meeting was put into the calendars while another stood there that was not over.</summary>
    public bool Doubled { get; private set; }

    private Slot? InCalendars { get; set; }

    /// <summary>What comes back for a step; null for success.</summary>
    public Func<NextStep, LifecycleEvent?> Provider { get; set; } = _ => null;

    public static Responder Named(Person person, bool commander = false) => new(person.Name, person.Email, null, commander);

    public Simulation Do(LifecycleEvent happened)
    {
        Decision = PostmortemLifecycle.Decide(Postmortem, happened, Now, Playbook);
        return Run();
    }

    /// <summary>Performs and records until nothing is due.</summary>
    public Simulation Run()
    {
        for (int steps = 0; Decision.Steps.FirstOrDefault() is { } step; steps++)
        {
            Assert.True(steps < 500, $"Steps without end, the last {step.Key}");
            Decision = PostmortemLifecycle.Decide(Postmortem, Outcome(step), Now, Playbook);
        }

        return this;
    }

    /// <summary>Sleeps and wakes as told until <paramref name="until"/>.</summary>
    public Simulation To(DateTimeOffset until)
    {
        Run();
        while (Decision.WakeAt is { } wake && wake <= until)
        {
            Now = wake;
            Do(new LifecycleEvent.Woke());
        }

        Now = until;
        return Do(new LifecycleEvent.Woke());
    }

    /// <summary>The clock jumps; whatever was missed is asked for only now.</summary>
    public Simulation Jump(DateTimeOffset to)
    {
        Now = to;
        return Do(new LifecycleEvent.Woke());
    }

    public IEnumerable<Notice> SentOf(NoticeKind kind) => Sent.Where(sent => sent.Notice.Kind == kind).Select(sent => sent.Notice);

    public Simulation Answer(Person person, params string[] questions)
    {
        Respondent respondent = Postmortem.RespondentOf(person.Id)!;
        return Do(new LifecycleEvent.AnswersSubmitted(
            person.Id,
            [.. respondent.Questions.Where(id => questions.Length == 0 || questions.Contains(id.Value)).Select(id => new GivenAnswer(id, new Answer.Text("The port was blocked.")))],
            Now));
    }

    public Simulation Publish(params ReportItem[] items) => Do(new LifecycleEvent.ReportPublished(
        new ReportContent("No new transactions", [new ReportSection(new QuestionId("what-stopped"), "What stopped working?", "The port was blocked.")], [.. items]),
        Postmortem.CurrentReport?.Version ?? 0,
        Correction: null,
        Postmortem.Facilitator.Id,
        Now));

    private LifecycleEvent Outcome(NextStep step)
    {
        LifecycleEvent outcome = Provider(step) ?? Succeed(step);
        switch (outcome)
        {
            case LifecycleEvent.NoticeAccepted accepted:
                Sent.Add((Now, accepted.Notice));
                Clocks[accepted.Notice.Key] = Playbook.Knowing(Postmortem).NoticeCalendarOf(accepted.Notice.Recipient.Id);
                break;
            case LifecycleEvent.MeetingBooked booked:
                Doubled |= InCalendars is { } other && other.End > Now;
                InCalendars = booked.Booking.Slot;
                break;
            case LifecycleEvent.MeetingMoved moved:
                InCalendars = moved.Booking.Slot;
                break;
            case LifecycleEvent.MeetingTakenOut:
                InCalendars = null;
                break;
            default:
                break;
        }

        return outcome;
    }

    public LifecycleEvent Succeed(NextStep step) => step switch
    {
        NextStep.SendNotice send => new LifecycleEvent.NoticeAccepted(send.Notice, Now),
        NextStep.ReadCalendars read => new LifecycleEvent.CalendarsRead(read.Round, [.. read.Attendees.Select(attendee => new Availability(attendee.Person.Id, ImmutableArray<Slot>.Empty))], Now),
        NextStep.BookMeeting book => new LifecycleEvent.MeetingBooked(book.Key, book.Round, new Booking("uid-1", book.Slot, 0, null), Now),
        NextStep.MoveMeeting move => new LifecycleEvent.MeetingMoved(move.Key, move.Round, move.Existing with { Slot = move.Slot, Sequence = move.Existing.Sequence + 1 }, Now),
        NextStep.TakeOutMeeting takeOut => new LifecycleEvent.MeetingTakenOut(takeOut.Key, takeOut.Existing.Reference, Now),
        NextStep.ReadReplies read => new LifecycleEvent.RepliesRead(read.Key, read.Existing.Reference, read.Existing.Slot, [], Now),
        NextStep.LookUpManager look => new LifecycleEvent.ManagerLookedUp(look.Key, look.Owner.Id, Manager: null, Now),
        NextStep.ArchiveReport archive => new LifecycleEvent.ReportArchived(archive.Key, archive.Report.Version, Now),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
