using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>One JSON object a line; instants in UTC, zones as IANA names.</summary>
internal static class PreviewJson
{
    public static void Write(TextWriter output, IEnumerable<PreviewLine> lines, Playbook playbook)
    {
        foreach (PreviewLine line in lines)
        {
            string postmortem = line.Postmortem.Id.ToString();
            string zone = playbook.CalendarOf(line.Reader.Id).Zone;
            if (line.Step is NextStep.SendNotice { Notice: { } notice })
            {
                JsonLines.Write(output, new
                {
                    type = "notice",
                    at = line.At.UtcDateTime,
                    kind = notice.Kind.ToString(),
                    recipient = notice.Recipient.Email.Value,
                    zone,
                    key = notice.Key,
                    attempt = notice.Attempt,
                    postmortem,
                });
            }
            else
            {
                (Slot slot, IEnumerable<Attendee> attendees) = MeetingOf(line.Step);
                JsonLines.Write(output, new
                {
                    type = "step",
                    at = line.At.UtcDateTime,
                    step = line.Step.GetType().Name,
                    start = slot.Start.UtcDateTime,
                    end = slot.End.UtcDateTime,
                    attendees = attendees.Select(attendee => attendee.Person.Email.Value),
                    zone,
                    key = line.Step.Key,
                    postmortem,
                });
            }
        }
    }

    public static (Slot Slot, IEnumerable<Attendee> Attendees) MeetingOf(NextStep step) => step switch
    {
        NextStep.BookMeeting book => (book.Slot, book.Attendees),
        NextStep.MoveMeeting move => (move.Slot, move.Attendees),
        NextStep.TakeOutMeeting takeOut => (takeOut.Existing.Slot, takeOut.Attendees),
        _ => throw new System.Diagnostics.UnreachableException($"{step.GetType().Name} is no meeting step."),
    };
}
