using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One postmortem at one moment, as one person reads of it in a mail.</summary>
internal class ReaderScene(Postmortem postmortem, Person recipient, Playbook playbook, DateTimeOffset now)
{
    private const int LongestList = 20;

    public Postmortem Postmortem => postmortem;

    public Person Recipient => recipient;

    public Playbook Playbook => playbook;

    public DateTimeOffset Now => now;

    /// <summary>The recipient's own calendar: every time in the mail is theirs.</summary>
    public BusinessCalendar Calendar { get; } = playbook.CalendarOf(recipient.Id);

    public DateOnly Today => Calendar.DateOf(now);

    public string Title { get; } = Words.Title(postmortem.Incident.Title);

    public string Facilitator { get; } = Words.Name(postmortem.Facilitator);

    public bool ToFacilitator => recipient.Id == postmortem.Facilitator.Id;

    /// <summary><c>by …</c>, or that it is late, on the recipient's clock.</summary>
    public string By(DateTimeOffset due) => due > now
        ? Texts.Say("mail.by", Words.Moment(due, Calendar))
        : Calendar.DateOf(due) == Today ? By(Today, Calendar) : Texts.Say("mail.by-late", Words.Moment(due, Calendar));

    /// <summary><c>by the end of …</c>, or that it is late; <paramref name="due"/> is a date of <paramref name="whose"/> calendar.</summary>
    public string By(DateOnly due, BusinessCalendar whose) => due.CompareTo(whose.DateOf(now)) switch
    {
        0 => Texts.Say("mail.by-today", Words.Day(due, whose)),
        > 0 => Texts.Say("mail.by-day", Words.Day(due, whose)),
        _ => Texts.Say("mail.by-day-late", Words.Day(due, whose)),
    };

    /// <summary>For a subject: <c>by Fri 4 Dec</c>, <c>today</c> or <c>now</c>.</summary>
    public string ShortBy(DateOnly due) => due == Today
        ? Texts.Say("mail.short-today")
        : due > Today ? Texts.Say("mail.short-by", Words.ShortDay(due)) : Texts.Say("mail.short-now");

    public string ShortBy(DateTimeOffset due) => ShortBy(Calendar.DateOf(due));

    public static MailList? List(string heading, IEnumerable<MailEntry> entries)
    {
        ImmutableArray<MailEntry> all = [.. entries];
        ImmutableArray<MailEntry> shown = all.Length <= LongestList ? all : [.. all[..LongestList], new MailEntry(Texts.SayCount("mail.more", all.Length - LongestList))];
        return all.IsEmpty ? null : new MailList(heading, shown);
    }
}
