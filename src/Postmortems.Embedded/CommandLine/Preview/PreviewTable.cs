using System.Collections.Immutable;
using System.Globalization;
using Postmortems.Domain;
using Spectre.Console;

namespace Postmortems.Embedded;

/// <summary>A table for people, each row in its reader's own time.</summary>
internal static class PreviewTable
{
    // A file or a pipe has no edge to wrap at.
    private const int Unbounded = 1000;

    public static void Write(TextWriter output, ImmutableArray<Postmortem> postmortems, ImmutableArray<PreviewLine> lines, int days, Playbook playbook)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = Unbounded;
        }

        foreach (Postmortem waived in postmortems.Where(postmortem => postmortem.Waiver is not null))
        {
            console.MarkupLineInterpolated($"{waived.Incident.Title}: waived. {waived.Waiver!.Reason}");
        }

        if (lines.IsEmpty)
        {
            console.MarkupLineInterpolated($"Nothing goes to anybody within {days} days.");
            return;
        }

        Table table = new() { Border = TableBorder.Simple };
        table.AddColumns("When", "Zone", "To", "What", "Postmortem");
        foreach (PreviewLine line in lines)
        {
            BusinessCalendar calendar = playbook.CalendarOf(line.Reader.Id);
            (string to, string what) = Words(line, calendar);
            table.AddRow([.. new[] { Time(calendar.ToLocal(line.At)), calendar.Zone, to, what, line.Postmortem.Incident.Title }.Select(cell => new Text(cell))]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{lines.Length} lines within {days} days, if nobody does anything.");
    }

    private static (string To, string What) Words(PreviewLine line, BusinessCalendar calendar) => line.Step switch
    {
        NextStep.SendNotice { Notice: { } notice } => (notice.Recipient.Name, What(notice, line.Postmortem)),
        _ => Meeting(line.Step, calendar),
    };

    private static (string To, string What) Meeting(NextStep step, BusinessCalendar calendar)
    {
        (Slot slot, IEnumerable<Attendee> attendees) = PreviewJson.MeetingOf(step);
        return (string.Join(", ", attendees.Select(attendee => attendee.Person.Name)), $"{Spaced(step.GetType().Name)}: {Time(calendar.ToLocal(slot.Start))}");
    }

    private static string What(Notice notice, Postmortem postmortem)
    {
        string kind = notice.Attempt > 1 ? $"{Spaced(notice.Kind.ToString())} {notice.Attempt}" : Spaced(notice.Kind.ToString());
        return notice.Kind is NoticeKind.ItemReminder or NoticeKind.ItemEscalation or NoticeKind.ItemReview
            && postmortem.Items.FirstOrDefault(item => item.Id.ToString() == notice.About[0]) is { } item
                ? $"{kind}: {item.Title}"
                : kind;
    }

    private static string Time(DateTimeOffset local) => local.ToString("ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
