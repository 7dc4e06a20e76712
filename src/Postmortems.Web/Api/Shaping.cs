namespace Postmortems.Web;

/// <summary>From our words to the shapes of the JSON API.</summary>
internal static class Shaping
{
    public static SummaryShape Shape(this ListRow row) => new(
        row.Summary.Id.ToString(),
        row.Summary.Title,
        row.Summary.Service,
        row.Summary.Severity.ToString(),
        row.Summary.Stage.ToString(),
        row.Summary.OpenedAt,
        row.Summary.LookAgainAt,
        row.Summary.OpenItems,
        row.Summary.NextDue,
        row.Summary.MissingAnswers,
        row.Summary.Troubles,
        row.Overdue);

    public static PersonShape Shape(this Person person) => new(person.Name, person.Email.Value);

    public static PostmortemShape Shape(this Postmortem postmortem) => new(
        postmortem.Id.ToString(),
        postmortem.Incident.Title,
        postmortem.Incident.Service,
        postmortem.Incident.Severity.ToString(),
        postmortem.Stage.ToString(),
        postmortem.Incident.Source,
        postmortem.Incident.ExternalId,
        postmortem.Incident.StartedAt,
        postmortem.Incident.ResolvedAt,
        postmortem.OpenedAt,
        postmortem.Facilitator.Shape(),
        postmortem.Hold?.Reason,
        postmortem.Waiver?.Reason,
        postmortem.Meeting.Shape(),
        [.. postmortem.Respondents.Select(respondent => new RespondentShape(
            respondent.Person.Shape(),
            [.. respondent.Questions.Select(question => question.Value)],
            [.. postmortem.Unanswered(respondent).Select(question => question.Id.Value)],
            respondent.Sheet?.SubmittedAt))],
        [.. postmortem.Attendees.Select(attendee => new AttendeeShape(attendee.Person.Shape(), attendee.Required))],
        PublishActs.VersionOf(postmortem),
        [.. postmortem.Items.Select(Shape)]);

    public static ReportShape Shape(this ReportContent content, PublishedReport? published) => new(
        published?.Version ?? 0,
        published?.PublishedAt,
        published?.Correction,
        content.Title,
        [.. content.Sections.Select(section => new SectionShape(section.Question.Value, section.Heading, section.Markdown))],
        [.. content.Items.Select(item => new ReportItemShape(item.Item.Value, item.Title, item.Owner.Shape(), item.Due))]);

    public static UpcomingShape Shape(this UpcomingStep step)
    {
        Notice? notice = (step.Step as NextStep.SendNotice)?.Notice;
        return new UpcomingShape(step.At, NoticeWords.Of(step.Step), notice?.Kind.ToString(), notice?.Recipient.Shape());
    }

    private static ItemShape Shape(ActionItem item) => new(
        item.Id.Value,
        item.Title,
        item.Owner.Shape(),
        item.Due,
        StageWords.Of(item.State),
        item.State switch
        {
            ActionItemState.Closed closed => closed.Evidence,
            ActionItemState.Dropped dropped => dropped.Reason,
            _ => null,
        },
        item.Postponements.Length);

    private static MeetingShape Shape(this MeetingState meeting)
    {
        Booking? booking = meeting switch
        {
            MeetingState.Booked booked => booked.Booking,
            MeetingState.Held held => held.Booking,
            _ => null,
        };
        return new MeetingShape(meeting.GetType().Name, booking?.Slot.Start, booking?.Slot.End, booking?.JoinLink);
    }
}
