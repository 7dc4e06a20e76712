using System.Collections.Immutable;

namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static readonly TimeSpan CalendarTroubleAfter = TimeSpan.FromDays(1);

    // From the last chase until the form closes: half a working day to act on it.
    private static readonly TimeSpan RoomToAnswer = TimeSpan.FromHours(4);

    /// <summary>Begins a new search for a time; a booking that still stands in the calendars is to be moved, never doubled.</summary>
    private static MeetingState.Wanted Search(Postmortem postmortem, DateTimeOffset at, Playbook playbook)
    {
        BusinessCalendar calendar = playbook.CalendarOf(postmortem.Facilitator.Id);
        Within within = playbook.RuleFor(postmortem.Incident.Severity).MeetingWithin;
        DateOnly today = calendar.DateOf(at);
        return new MeetingState.Wanted(
            postmortem.Meeting.Round + 1,
            at.AddHours(playbook.Meeting.NoticeHours),
            within.BusinessDays ? calendar.AddBusinessDays(today, within.Days) : today.AddDays(within.Days),
            Proposed: null,
            Standing(postmortem.Meeting),
            NoSlot: false);
    }

    private static Booking? Standing(MeetingState meeting) => meeting switch
    {
        MeetingState.Booked booked => booked.Booking,
        MeetingState.Wanted wanted => wanted.Existing,
        MeetingState.Cancelled cancelled => cancelled.Existing,
        _ => null,
    };

    /// <summary>The same time again for a changed list of attendees.</summary>
    private static Postmortem InvitedAnew(Postmortem postmortem) => postmortem.Meeting is MeetingState.Booked booked
        ? postmortem with { Meeting = Chosen(booked, booked.Booking.Slot, booked.Booking) }
        : postmortem;

    private static MeetingState.Wanted Chosen(MeetingState meeting, Slot slot, Booking? existing) =>
        new(meeting.Round + 1, slot.Start, DateOnly.FromDateTime(slot.End.UtcDateTime), slot, existing, NoSlot: false);

    private static Postmortem TimeChosen(Postmortem postmortem, LifecycleEvent.MeetingTimeChosen act, Playbook playbook)
    {
        bool known = postmortem.Meeting is MeetingState.Wanted wanted ? wanted.Proposed == act.Slot : postmortem.MeetingSlot == act.Slot;
        if (postmortem.Waiver is not null || act.Slot.Start <= act.At || known)
        {
            return postmortem;
        }

        DateOnly day = playbook.CalendarOf(postmortem.Facilitator.Id).DateOf(act.Slot.Start);
        return postmortem with { Meeting = Chosen(postmortem.Meeting, act.Slot, Standing(postmortem.Meeting)) with { LatestDay = day } };
    }

    private static Postmortem CalledOff(Postmortem postmortem, NoMeeting why) => postmortem.Meeting is MeetingState.Held || (postmortem.Meeting is MeetingState.Cancelled cancelled && cancelled.Why == why)
        ? postmortem
        : postmortem with { Meeting = new MeetingState.Cancelled(postmortem.Meeting.Round, why, Standing(postmortem.Meeting)) };

    private static Postmortem SlotFound(Postmortem postmortem, LifecycleEvent.CalendarsRead outcome, Playbook playbook)
    {
        Postmortem read = HoursLearnt(postmortem.With(CalendarsKey(outcome.Round), null, new StepResult.Done(outcome.At)), outcome, playbook);
        if (postmortem.Meeting is not MeetingState.Wanted { Proposed: null, NoSlot: false } wanted || wanted.Round != outcome.Round)
        {
            return read;
        }

        // From the reading on, for it may come late, after an outage: people still get their notice.
        DateTimeOffset notBefore = outcome.At.AddHours(playbook.Meeting.NoticeHours);
        RankedSlot? best = Rooms(postmortem, notBefore, playbook.Knowing(read)).Select(First).FirstOrDefault(slot => slot is not null);
        return read with { Meeting = best is null ? wanted with { NoSlot = true } : wanted with { Proposed = best.Slot } };

        RankedSlot? First(DateTimeOffset from) =>
            SlotFinder.Find(SlotRequestFor(postmortem, wanted with { NotBefore = from }, outcome.Availabilities, playbook, playbook.Knowing(read))).Suiting.FirstOrDefault();
    }

    /// <summary>
    /// From when on to look, best first: a meeting that leaves everybody who still owes an answer all their chases before the form closes,
    /// then all but the last, and so on, for any sooner the chases would be a dead letter; at last whatever leaves people their notice.
    /// </summary>
    private static IEnumerable<DateTimeOffset> Rooms(Postmortem postmortem, DateTimeOffset notBefore, Playbook playbook)
    {
        ImmutableArray<BusinessCalendar> owing = playbook.Meeting.LeavesRoomForChases
            ? [.. postmortem.Owing.Select(respondent => playbook.NoticeCalendarOf(respondent.Person.Id))]
            : [];
        return playbook.Chases.AfterBusinessDays
            .Reverse()
            .SelectMany(chase => owing.Select(calendar => ChasedAt(calendar, chase)).OrderDescending().Take(1))
            .Select(chased => (chased + RoomToAnswer).AddHours(playbook.Meeting.FormClosesHoursBefore))
            .Where(closed => closed > notBefore)
            .Append(notBefore);

        DateTimeOffset ChasedAt(BusinessCalendar calendar, int days) =>
            calendar.StartOf(calendar.AddBusinessDays(calendar.DateOf(calendar.NextOpen(postmortem.Anchor)), days));
    }

    /// <summary>Times to choose from by hand, by everybody's working hours alone: nobody's calendar is read for it.</summary>
    public static SlotFindings TimesFor(Postmortem postmortem, DateTimeOffset now, Playbook playbook) =>
        SlotFinder.Find(SlotRequestFor(postmortem, Search(postmortem, now, playbook), [], playbook.Knowing(postmortem), playbook.Knowing(postmortem)));

    // The window ends with the facilitator's day as it was reckoned when the calendars were asked: beyond it nobody's are known.
    private static SlotRequest SlotRequestFor(Postmortem postmortem, MeetingState.Wanted wanted, ImmutableArray<Availability> known, Playbook playbook, Playbook learnt) => new(
        playbook.CalendarOf(postmortem.Facilitator.Id),
        [.. postmortem.Attendees.Select(attendee => new AttendeeHours(attendee, learnt.CalendarOf(attendee.Person.Id)))],
        known,
        wanted.NotBefore,
        wanted.LatestDay,
        playbook.Meeting);

    private static Postmortem Booked(Postmortem postmortem, string key, int round, Booking booking, DateTimeOffset at)
    {
        Postmortem recorded = postmortem.With(key, null, new StepResult.Done(at));
        return postmortem.Ledger.GetValueOrDefault(key)?.Result is StepResult.Done
            ? recorded
            : WithEverybody(recorded with
            {
                // A booking that comes back after minds have changed still stands in the calendars: it is moved or taken out, not forgotten.
                Meeting = recorded.Meeting switch
                {
                    MeetingState.Wanted wanted when wanted.Round == round => new MeetingState.Booked(round, booking),
                    MeetingState.Wanted wanted when IsNewer(booking, wanted.Existing) => wanted with { Existing = booking },
                    MeetingState.Cancelled cancelled when IsNewer(booking, cancelled.Existing) => cancelled with { Existing = booking },
                    MeetingState meeting => meeting,
                },
            });
    }

    // The list may have changed while the invitations went out: they went to those who were on it then.
    private static Postmortem WithEverybody(Postmortem postmortem) =>
        postmortem.Meeting is MeetingState.Booked { Booking.Invited: { IsEmpty: false } invited }
        && !invited.Select(person => person.Id).ToHashSet().SetEquals(postmortem.Attendees.Select(attendee => attendee.Person.Id))
            ? InvitedAnew(postmortem)
            : postmortem;

    private static bool IsNewer(Booking booking, Booking? known) => known is null || (known.Reference == booking.Reference && known.Sequence < booking.Sequence);

    private static Postmortem TakenOut(Postmortem postmortem, LifecycleEvent.MeetingTakenOut outcome) =>
        postmortem.With(outcome.Key, null, new StepResult.Done(outcome.At)) with
        {
            Meeting = postmortem.Meeting switch
            {
                MeetingState.Cancelled { Existing: { } existing } cancelled when existing.Reference == outcome.Reference => cancelled with { Existing = null },
                MeetingState.Wanted { Existing: { } existing } wanted when existing.Reference == outcome.Reference => wanted with { Existing = null },
                MeetingState meeting => meeting,
            },
        };

    private static MeetingState SettleMeeting(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
    {
        if (postmortem.Hold is { } hold)
        {
            // Over before anything was put on hold, though nobody had looked since.
            if (postmortem.Meeting is MeetingState.Booked over && over.Booking.Slot.End <= hold.Since)
            {
                return new MeetingState.Held(over.Round, over.Booking);
            }

            return Standing(postmortem.Meeting) is { } standing && postmortem.Meeting is not MeetingState.Cancelled && now >= standing.Slot.Start - MeetingTakenOutBefore(playbook)
                ? new MeetingState.Cancelled(postmortem.Meeting.Round, NoMeeting.IncidentReopened, standing)
                : postmortem.Meeting;
        }

        return postmortem.Meeting switch
        {
            MeetingState.Booked booked when now >= booked.Booking.Slot.End => new MeetingState.Held(booked.Round, booked.Booking),

            // The move never reached the calendars, so people met at the time that stood there.
            MeetingState.Wanted { Existing: { } existing } wanted when now >= existing.Slot.End => new MeetingState.Held(wanted.Round, existing),

            // The calendar could not be reached in time: look for another. (A change of attendees leaves the meeting where it stands.)
            MeetingState.Wanted { Proposed: { } missed } wanted when now >= missed.Start && missed != wanted.Existing?.Slot => SearchAgain(wanted, now, playbook, postmortem.Facilitator),
            MeetingState.Wanted { Proposed: null, NoSlot: false } wanted when IsTooLate(wanted, playbook, postmortem.Facilitator) => wanted with { NoSlot = true },
            MeetingState meeting => meeting,
        };
    }

    private static MeetingState.Wanted SearchAgain(MeetingState.Wanted missed, DateTimeOffset now, Playbook playbook, Person facilitator)
    {
        MeetingState.Wanted again = missed with { Round = missed.Round + 1, Proposed = null, NotBefore = now.AddHours(playbook.Meeting.NoticeHours) };
        return again with { NoSlot = IsTooLate(again, playbook, facilitator) };
    }

    private static bool IsTooLate(MeetingState.Wanted wanted, Playbook playbook, Person facilitator)
    {
        BusinessCalendar calendar = playbook.CalendarOf(facilitator.Id);
        return wanted.NotBefore >= calendar.EndOfDate(wanted.LatestDay);
    }

    private static TimeSpan MeetingTakenOutBefore(Playbook playbook) => TimeSpan.FromHours(playbook.Meeting.NoticeHours);

    private static string CalendarsKey(int round) => $"meeting/{round}/calendars";

    private static void PlanMeeting(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        bool still = postmortem is { Hold: null, Waiver: null };
        switch (postmortem.Meeting)
        {
            case MeetingState.Cancelled { Existing: { } standing } cancelled:
                agenda.Step(new NextStep.TakeOutMeeting($"meeting/{cancelled.Round}/cancel", standing, postmortem.Attendees));
                break;

            case MeetingState.Wanted wanted when still && postmortem.Report is ReportState.Drafting:
                PlanSearch(agenda, wanted);
                break;

            case MeetingState.Booked booked when still:
                agenda.LookAt(booked.Booking.Slot.End);
                PlanPreRead(agenda, booked.Booking.Slot);
                PlanReplies(agenda, booked);
                break;

            default:
                break;
        }
    }

    private static void PlanSearch(Agenda agenda, MeetingState.Wanted wanted)
    {
        Postmortem postmortem = agenda.Postmortem;
        NextStep? step = wanted switch
        {
            { NoSlot: true } => null,
            { Proposed: null } => new NextStep.ReadCalendars(
                CalendarsKey(wanted.Round),
                wanted.Round,
                postmortem.Attendees,
                wanted.NotBefore,
                agenda.Playbook.CalendarOf(postmortem.Facilitator.Id).EndOfDate(wanted.LatestDay)),
            { Existing: null } => new NextStep.BookMeeting($"meeting/{wanted.Round}/book", wanted.Round, wanted.Proposed, postmortem.Attendees),
            _ => new NextStep.MoveMeeting($"meeting/{wanted.Round}/move", wanted.Round, wanted.Existing, wanted.Proposed, postmortem.Attendees),
        };

        if (step is null)
        {
            agenda.Notice(NoticeKind.NoSlot, agenda.Facilitator, 1, [], $"no-slot/{wanted.Round}", agenda.Now);
        }
        else
        {
            agenda.Step(step);
            if (postmortem.Ledger.GetValueOrDefault(step.Key)?.Result is StepResult.Postponed failing)
            {
                agenda.Notice(NoticeKind.CalendarTrouble, agenda.Facilitator, 1, [], $"calendar-trouble/{wanted.Round}", failing.Since + CalendarTroubleAfter);
            }
        }

        if (wanted.Proposed is { } proposed)
        {
            agenda.LookAt(proposed.Start);
        }

        if (wanted.Existing is { } existing)
        {
            agenda.LookAt(existing.Slot.End);
        }
    }

    private static void PlanPreRead(Agenda agenda, Slot meeting)
    {
        if (agenda.Postmortem.Report is ReportState.Published)
        {
            return;
        }

        foreach (Person person in agenda.Postmortem.Attendees.Select(attendee => attendee.Person))
        {
            BusinessCalendar calendar = agenda.Playbook.NoticeCalendarOf(person.Id);
            DateOnly day = calendar.AddBusinessDays(calendar.DateOf(meeting.Start), -agenda.Playbook.Meeting.PreReadBusinessDaysBefore);
            agenda.Notice(NoticeKind.PreRead, person, 1, [], $"pre-read/{meeting.Start.UtcDateTime:yyyyMMddHHmm}/{person.Id}", calendar.StartOf(day), until: meeting.Start);
        }
    }
}
