namespace Postmortems.Domain;

/// <summary>Who has accepted the invitation and who has not, where the calendar can tell.</summary>
public static partial class PostmortemLifecycle
{
    private static Postmortem RepliesRead(Postmortem postmortem, LifecycleEvent.RepliesRead outcome)
    {
        Postmortem read = postmortem.With(outcome.Key, null, new StepResult.Done(outcome.At));
        return read.Replies is { } known && known.ReadAt >= outcome.At
            ? read
            : read with { Replies = new MeetingReplies(outcome.Reference, outcome.Slot, outcome.At, outcome.Replies) };
    }

    // A business day after the invitation most people have answered; when the draft goes out there is still time to choose another time.
    private static void PlanReplies(Agenda agenda, MeetingState.Booked booked)
    {
        Postmortem postmortem = agenda.Postmortem;
        if (!booked.Booking.RepliesReadable || postmortem.Report is ReportState.Published)
        {
            return;
        }

        PlanDeclined(agenda, booked.Booking.Slot);
        BusinessCalendar calendar = agenda.Playbook.CalendarOf(postmortem.Facilitator.Id);
        DateTimeOffset start = booked.Booking.Slot.Start;
        DateOnly preRead = calendar.AddBusinessDays(calendar.DateOf(start), -agenda.Playbook.Meeting.PreReadBusinessDaysBefore);
        DateOnly dayAfter = calendar.AddBusinessDays(calendar.DateOf(InvitedAt(postmortem, booked.Round) ?? postmortem.OpenedAt), 1);
        UpcomingStep[] moments =
        [
            .. new[] { preRead, dayAfter }
                .Distinct()
                .Where(date => date >= dayAfter)
                .Order()
                .Select(date => (Date: date, At: calendar.StartOf(date)))
                .Where(moment => moment.At < start)
                .Select(moment => new UpcomingStep(moment.At, new NextStep.ReadReplies($"meeting/{booked.Round}/replies/{moment.Date:yyyyMMdd}", booked.Booking))),
        ];

        // After an outage the newest of the missed moments is enough.
        IEnumerable<UpcomingStep> wanted = moments.Where(moment => moment.At <= agenda.Now).TakeLast(1).Concat(moments.Where(moment => moment.At > agenda.Now));
        foreach (UpcomingStep moment in wanted)
        {
            agenda.Step(moment.Step, moment.At);
        }
    }

    private static DateTimeOffset? InvitedAt(Postmortem postmortem, int round) =>
        ((postmortem.Ledger.GetValueOrDefault($"meeting/{round}/book") ?? postmortem.Ledger.GetValueOrDefault($"meeting/{round}/move"))?.Result as StepResult.Done)?.At;

    private static void PlanDeclined(Agenda agenda, Slot slot)
    {
        Postmortem postmortem = agenda.Postmortem;
        foreach (Person person in postmortem.Attendees.Where(attendee => attendee.Required).Select(attendee => attendee.Person))
        {
            if (person.Id != postmortem.Facilitator.Id && postmortem.ReplyOf(person.Id)?.Reply is Reply.Declined)
            {
                agenda.Notice(NoticeKind.AttendeeDeclined, agenda.Facilitator, 1, [person.Id.Value], $"declined/{slot.Start.UtcDateTime:yyyyMMddHHmm}/{person.Id}", agenda.Now, until: slot.Start);
            }
        }
    }
}
