using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Everything a mail may speak of: one notice, seen by its recipient, at one moment.</summary>
internal sealed class MailScene(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, ILinks links)
{
    private const int LongestList = 20;

    public Postmortem Postmortem => postmortem;

    public Notice Notice => notice;

    public Playbook Playbook => playbook;

    public DateTimeOffset Now => now;

    /// <summary>The recipient's own calendar: every time in the mail is theirs.</summary>
    public BusinessCalendar Calendar { get; } = playbook.CalendarOf(notice.Recipient.Id);

    public DateOnly Today => Calendar.DateOf(now);

    public string Title { get; } = Words.Title(postmortem.Incident.Title);

    public string Facilitator { get; } = Words.Name(postmortem.Facilitator);

    public bool ToFacilitator => notice.Recipient.Id == postmortem.Facilitator.Id;

    public DateTimeOffset ReportDue => PostmortemLifecycle.ReportDue(postmortem, playbook);

    /// <summary>When answers are needed: before the meeting, or for the report where there is none.</summary>
    public DateTimeOffset AnswersDue => PostmortemLifecycle.AnswersDue(postmortem, playbook, notice.Recipient.Id, now);

    /// <summary>Why a facilitator's mail comes to this person.</summary>
    public string BecauseFacilitator => ToFacilitator
        ? Texts.Say("mail.because-facilitator")
        : Texts.Say(postmortem.IsUnreachable(postmortem.Facilitator.Id) ? "mail.because-stand-in" : "mail.because-helper", Facilitator);

    public Uri Form => links.Form(postmortem.Id, notice.Recipient.Id, now);

    public Uri Report => links.Report(postmortem.Id, notice.Recipient.Id, now);

    /// <summary>The facilitator's page, or, for somebody who only helps, the report.</summary>
    public MailButton Desk(string label) => ToFacilitator || postmortem.IsUnreachable(postmortem.Facilitator.Id)
        ? new MailButton(label, links.Desk(postmortem.Id, notice.Recipient.Id, now))
        : new MailButton(Texts.Say("mail.read-draft"), Report);

    public Uri Item(ActionItem item) => links.Item(postmortem.Id, item.Id, notice.Recipient.Id, now);

    /// <summary>The person a notice speaks of; null if it names none we know.</summary>
    public Person? Spoken => notice.About.IsDefaultOrEmpty ? null : postmortem.PersonOf(new PersonId(notice.About[0]));

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
