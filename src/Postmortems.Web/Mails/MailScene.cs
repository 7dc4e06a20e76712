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

    public string You { get; } = Words.Name(notice.Recipient);

    public string Facilitator { get; } = Words.Name(postmortem.Facilitator);

    public bool ToFacilitator => notice.Recipient.Id == postmortem.Facilitator.Id;

    public DateTimeOffset ReportDue => PostmortemLifecycle.ReportDue(postmortem, playbook);

    /// <summary>When answers are needed: before the meeting, or for the report where there is none.</summary>
    public DateTimeOffset AnswersDue => PostmortemLifecycle.FormCloses(postmortem, playbook);

    public string WhyFacilitator => ToFacilitator
        ? "you are the facilitator"
        : postmortem.IsUnreachable(postmortem.Facilitator.Id)
            ? $"you stand in for the facilitator, {Facilitator}, whom mail does not reach"
            : $"you can help {Facilitator}, the facilitator";

    public Uri Form => links.Form(postmortem.Id, notice.Recipient.Id, now);

    public Uri Report => links.Report(postmortem.Id, notice.Recipient.Id, now);

    /// <summary>The facilitator's page, or, for somebody who only helps, the report.</summary>
    public MailButton Desk(string label) => ToFacilitator || postmortem.IsUnreachable(postmortem.Facilitator.Id)
        ? new MailButton(label, links.Desk(postmortem.Id, notice.Recipient.Id, now))
        : new MailButton("Read the draft", Report);

    public Uri Item(ActionItem item) => links.Item(postmortem.Id, item.Id, notice.Recipient.Id, now);

    /// <summary><c>by …</c>, or that it is late, on the recipient's clock.</summary>
    public string By(DateTimeOffset due) => due > now
        ? $"by {Words.Moment(due, Calendar)}"
        : Calendar.DateOf(due) == Today ? By(Today, Calendar) : $"as soon as you can (it was due on {Words.Moment(due, Calendar)})";

    /// <summary><c>by the end of …</c>, or that it is late; <paramref name="due"/> is a date of <paramref name="whose"/> calendar.</summary>
    public string By(DateOnly due, BusinessCalendar whose) => due.CompareTo(whose.DateOf(now)) switch
    {
        0 => $"by the end of today, {Words.Day(due, whose)}",
        > 0 => $"by the end of {Words.Day(due, whose)}",
        _ => $"as soon as you can (the last day was {Words.Day(due, whose)})",
    };

    /// <summary>For a subject: <c>by Fri 4 Dec</c>, <c>today</c> or <c>now</c>.</summary>
    public string ShortBy(DateOnly due) => due == Today ? "today" : due > Today ? $"by {Words.ShortDay(due)}" : "now";

    public string ShortBy(DateTimeOffset due) => ShortBy(Calendar.DateOf(due));

    public static MailList? List(string heading, IEnumerable<MailEntry> entries)
    {
        ImmutableArray<MailEntry> all = [.. entries];
        ImmutableArray<MailEntry> shown = all.Length <= LongestList ? all : [.. all[..LongestList], new MailEntry($"and {all.Length - LongestList} more")];
        return all.IsEmpty ? null : new MailList(heading, shown);
    }

    /// <summary>A mail that wants something done.</summary>
    /// <param name="subject">What to do; the incident's title follows.</param>
    /// <param name="because">Why this person: completes "because …".</param>
    public MailContent Ask(string subject, string lead, string because, string next, MailButton? button, MailList? list = null, params ImmutableArray<string> paragraphs) =>
        Mail(subject, $"{You}, {lead}. You are asked because {because}.", next, button, list, paragraphs);

    /// <summary>A mail that only tells.</summary>
    public MailContent Tell(string subject, string lead, string because, string next, MailButton? button, MailList? list = null, params ImmutableArray<string> paragraphs) =>
        Mail(subject, $"{You}, {lead}. You are told because {because}.", next, button, list, paragraphs);

    private MailContent Mail(string subject, string lead, string next, MailButton? button, MailList? list, ImmutableArray<string> paragraphs)
    {
        string[] footer =
        [
            button is null ? "" : "The links in this mail are yours alone, so please do not forward it.",
            ToFacilitator ? "" : $"A reply goes to {Facilitator}, the facilitator.",
            $"Dates and times are shown for {Calendar.Zone} unless another zone is named.",
        ];
        return new MailContent(MarkdownText.OneLine($"{subject} – {Title}"), next, lead, paragraphs, list, button, next, string.Join(' ', footer.Where(line => line.Length > 0)));
    }
}
