using System.Collections.Immutable;
using Postmortems.TestKit;

namespace Postmortems.Domain.Tests;

/// <summary>A generated history: acts of people and sources, outcomes of providers and jumps of the clock, all drawn from one seed.</summary>
internal sealed class History
{
    private static readonly string[] Zones = ["Europe/Lisbon", "Asia/Kolkata", "America/Los_Angeles", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "Africa/Cairo", "Pacific/Kiritimati"];
    private static readonly Person[] People = [Playbooks.Asha, Playbooks.Ines, Playbooks.Oliver, Playbooks.Grace, Playbooks.Ruth, new(EmailAddress.Parse("ASHA@example.com"), "Asha, shouting")];

    private static readonly DateOnly Someday = new(2027, 10, 1);

    private readonly Random draw;

    public History(int seed)
    {
        draw = new Random(seed);
        Playbook playbook = Playbooks.Default with
        {
            People = [.. Playbooks.Default.People.Select(known => known with
            {
                Schedule = draw.Next(4) == 0 ? null : WorkSchedule.Default with { Zone = Zones[draw.Next(Zones.Length)] },
                Manager = draw.Next(3) == 0 ? null : known.Manager,
            })],
            Reminders = Playbooks.Default.Reminders with { ManagersFromDirectory = draw.Next(2) == 0 },
        };

        // Any hour of a span that holds both clock changes, a year's end and a 29 February.
        DateTimeOffset start = new DateTimeOffset(2027, 9, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(draw.Next(260 * 24 * 60));
        Simulation = new Simulation(
            playbook,
            start,
            (Severity)draw.Next(6),
            service: null,
            [.. People.Take(draw.Next(4)).Select(person => Simulation.Named(person, draw.Next(3) == 0))])
        {
            Provider = step => draw.Next(8) switch
            {
                0 => new LifecycleEvent.StepPostponed(step, Failures(step) + 1, Simulation!.Now, TimeSpan.FromMinutes(draw.Next(600)), "busy"),
                1 when step is NextStep.SendNotice send && draw.Next(3) == 0 => new LifecycleEvent.NoticeUndeliverable(send.Notice, Simulation!.Now, "no such mailbox"),
                2 when step is NextStep.ReadCalendars read => new LifecycleEvent.CalendarsRead(
                    read.Round,
                    [.. read.Attendees.Select(attendee => new Availability(attendee.Person.Id, draw.Next(2) == 0 ? null : ImmutableArray.Create(new Slot(read.From, read.To))) { Hours = Hours() })],
                    Simulation!.Now),
                3 when step is NextStep.BookMeeting book => new LifecycleEvent.MeetingBooked(book.Key, book.Round, new Booking("uid-1", book.Slot, 0, null) { RepliesReadable = true }, Simulation!.Now),
                4 or 5 when step is NextStep.ReadReplies read => new LifecycleEvent.RepliesRead(
                    read.Key,
                    read.Existing.Reference,
                    read.Existing.Slot,
                    [.. People.Take(5).Select(person => new AttendeeReply(person.Id, (Reply)draw.Next(4), At: null))],
                    Simulation!.Now),
                6 when step is NextStep.LookUpManager look => new LifecycleEvent.ManagerLookedUp(look.Key, look.Owner.Id, People[draw.Next(People.Length)], Simulation!.Now),
                _ => null,
            },
        };
    }

    public Simulation Simulation { get; }

    /// <summary>Plays <paramref name="acts"/> acts; after each, everything due is performed, and <paramref name="check"/> looks at what there is.</summary>
    public void Play(int acts, Action<Simulation> check)
    {
        Simulation.Run();
        check(Simulation);
        for (int act = 0; act < acts; act++)
        {
            if (draw.Next(2) == 0)
            {
                Sleep();
            }
            else
            {
                LifecycleEvent happened = Draw();
                Simulation.Do(happened);
                if (draw.Next(5) == 0)
                {
                    Simulation.Do(happened);
                }
            }

            check(Simulation);
        }
    }

    private int Failures(NextStep step) => (Simulation.Postmortem.Ledger.GetValueOrDefault(step.Key)?.Result as StepResult.Postponed)?.Failures ?? 0;

    private void Sleep()
    {
        DateTimeOffset now = Simulation.Now;
        switch (draw.Next(4))
        {
            case 0:
                Simulation.Jump(now.AddHours(draw.Next(1, 24 * 30)));
                break;
            case 1:
                Simulation.To(now.AddDays(draw.Next(1, 20)));
                break;
            default:
                Simulation.Jump(Simulation.Decision.WakeAt ?? now.AddDays(1));
                break;
        }
    }

    // Some are no use: a zone nobody knows, a day that ends before it starts.
    private KnownHours? Hours() => draw.Next(4) switch
    {
        0 => null,
        1 => new KnownHours("Customized Time Zone", new TimeOnly(8, 0), new TimeOnly(17, 0), [DayOfWeek.Monday]),
        2 => new KnownHours(Zones[draw.Next(Zones.Length)], new TimeOnly(22, 0), new TimeOnly(6, 0), [DayOfWeek.Monday]),
        _ => new KnownHours(Zones[draw.Next(Zones.Length)], new TimeOnly(draw.Next(5, 11), 0), new TimeOnly(draw.Next(12, 20), 30), [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Saturday]),
    };

    public LifecycleEvent Draw()
    {
        Postmortem postmortem = Simulation.Postmortem;
        DateTimeOffset now = Simulation.Now;
        Person person = People[draw.Next(People.Length)];
        PersonId? by = draw.Next(2) == 0 ? null : person.Id;
        DateTimeOffset told = draw.Next(3) == 0 ? postmortem.ToldAt : now;
        ActionItemId item = new(draw.Next(1, 5));
        ActionItem? known = postmortem.Items.FirstOrDefault(each => each.Id == item);
        return draw.Next(39) switch
        {
            0 => new LifecycleEvent.IncidentResolved(postmortem.Incident with { ResolvedAt = told, Severity = (Severity)draw.Next(6) }, [Simulation.Named(person)], told),
            1 or 2 => new LifecycleEvent.IncidentReopened(told),
            3 => new LifecycleEvent.IncidentMerged("other", told),
            4 or 5 or 6 => new LifecycleEvent.AnswersSubmitted(person.Id, [.. postmortem.Questions.Where(_ => draw.Next(3) > 0).Select(question => new GivenAnswer(question.Id, new Answer.NothingToAdd()))], now),
            7 => new LifecycleEvent.FormDelegated(person.Id, People[draw.Next(People.Length)], now),
            8 => new LifecycleEvent.RespondentAdded(person, [], by, now),
            9 => new LifecycleEvent.RespondentExcused(person.Id, "away", by, now),
            10 => new LifecycleEvent.AttendeeSet(person, draw.Next(2) == 0, by, now),
            11 => new LifecycleEvent.AttendeeRemoved(person.Id, by, now),
            12 => new LifecycleEvent.FacilitatorChanged(person, by, now),
            13 => new LifecycleEvent.AddressRetried(person.Id, by, now),
            14 => new LifecycleEvent.LinksRevoked(person.Id, by, now),
            15 => new LifecycleEvent.MeetingTimeChosen(new Slot(now.AddHours(draw.Next(-5, 200)), now.AddHours(201)), by, now),
            16 => new LifecycleEvent.MeetingAsked(by, now),
            17 => new LifecycleEvent.MeetingCalledOff(by, now),
            18 => new LifecycleEvent.PutOnHold("waiting for a vendor", by, now),
            19 => new LifecycleEvent.Resumed(by, now),
            20 when draw.Next(3) == 0 => new LifecycleEvent.PostmortemWaived("a drill", by, now),
            20 or 21 => new LifecycleEvent.WaiverLifted(by, now),
            22 => new LifecycleEvent.ReportEdited(Content(person, now), postmortem.Report.Draft?.Revision ?? 0, by, now),
            23 or 24 => new LifecycleEvent.ReportPublished(Content(person, now), postmortem.CurrentReport?.Version ?? 0, null, by, now),
            25 => new LifecycleEvent.NewVersionDeclined("still true", by, now),
            26 => new LifecycleEvent.ItemClosed(item, "merged", by, now),
            27 => new LifecycleEvent.ItemPostponed(item, known?.Due ?? Someday, (known?.Due ?? Someday).AddDays(draw.Next(-2, 20)), "vendor", by, now),
            28 => new LifecycleEvent.ItemHandedOver(item, known?.Assignment ?? 0, person, by, now),
            29 => draw.Next(2) == 0 ? new LifecycleEvent.ItemDropped(item, "moot", by, now) : new LifecycleEvent.ItemReopened(item, "came back", by, now),
            30 when Told(postmortem) is { } notice => new LifecycleEvent.NoticeDelivered(notice, now.AddSeconds(draw.Next(-5, 5))),
            // Not of a chase: one that bounces after its successor went is sent anew beside it, and that is no burst of ours.
            31 when Told(postmortem) is { Kind: not (NoticeKind.Chase or NoticeKind.PublishChase) } notice => new LifecycleEvent.NoticeUndeliverable(notice, now, "bounced"),
            32 => new LifecycleEvent.ChaseAsked(person.Id, by, now),
            33 => new LifecycleEvent.FormExtended(now.AddHours(draw.Next(-10, 200)), by, now),
            34 => new LifecycleEvent.RespondentReplaced(person.Id, People[draw.Next(People.Length)], by, now),
            35 or 36 or 37 => new LifecycleEvent.FormDeclined(person.Id, "away", now),
            _ => draw.Next(2) == 0 ? new LifecycleEvent.ItemKept(item, by, now) : new LifecycleEvent.ItemShrunk(item, "a smaller one", by, now),
        };
    }

    // A carrier tells only of what it took, and of a bounce while nothing newer has gone to the same mailbox.
    private Notice? Told(Postmortem postmortem)
    {
        Notice[] told =
        [
            .. postmortem.Ledger.Values.Where(entry => entry is { Notice: not null, Result: StepResult.Done })
                .GroupBy(entry => entry.Notice!.Recipient.Id)
                .Select(same => same.MaxBy(entry => ((StepResult.Done)entry.Result).At)!)
                .Where(entry => ((StepResult.Done)entry.Result).At < Simulation.Now.AddSeconds(-5))
                .Select(entry => entry.Notice!),
        ];
        return told.Length == 0 ? null : told[draw.Next(told.Length)];
    }

    private ReportContent Content(Person owner, DateTimeOffset now) => new(
        "No new transactions",
        [],
        [.. Enumerable.Range(1, draw.Next(4)).Select(number => new ReportItem(new ActionItemId(number), "Alert on refused connections", owner, DateOnly.FromDateTime(now.UtcDateTime).AddDays(draw.Next(-5, 40))))]);
}
