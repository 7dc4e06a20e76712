namespace Postmortems.Web;

/// <summary>Everything a mail may speak of: one notice, seen by its recipient, at one moment.</summary>
internal sealed class MailScene(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, ILinks links)
    : ReaderScene(postmortem, notice.Recipient, playbook, now)
{
    public Notice Notice => notice;

    public DateTimeOffset ReportDue => PostmortemLifecycle.ReportDue(Postmortem, Playbook);

    /// <summary>When answers are needed: before the meeting, or for the report where there is none.</summary>
    public DateTimeOffset AnswersDue => PostmortemLifecycle.AnswersDue(Postmortem, Playbook, Recipient.Id, Now);

    /// <summary>Why a facilitator's mail comes to this person.</summary>
    public string BecauseFacilitator => ToFacilitator
        ? Texts.Say("mail.because-facilitator")
        : Texts.Say(Postmortem.IsUnreachable(Postmortem.Facilitator.Id) ? "mail.because-stand-in" : "mail.because-helper", Facilitator);

    public Uri Form => links.Form(Postmortem.Id, Recipient.Id, Now);

    public Uri Report => links.Report(Postmortem.Id, Recipient.Id, Now);

    /// <summary>The person a notice speaks of; null if it names none we know.</summary>
    public Person? Spoken => notice.About.IsDefaultOrEmpty ? null : Postmortem.PersonOf(new PersonId(notice.About[0]));

    /// <summary>The facilitator's page, or, for somebody who only helps, the report.</summary>
    /// <param name="page">Which of the facilitator's pages, like <c>/people</c>; empty for the first.</param>
    public MailButton Desk(string label, string page = "") => ToFacilitator || Postmortem.IsUnreachable(Postmortem.Facilitator.Id)
        ? new MailButton(label, new Uri($"{links.Desk(Postmortem.Id, Recipient.Id, Now).AbsoluteUri}{page}"))
        : new MailButton(Texts.Say("mail.read-draft"), Report);

    public Uri Item(ActionItem item) => links.Item(Postmortem.Id, item.Id, Recipient.Id, Now);
}
