namespace Postmortems.Web;

/// <summary>What happens to the meeting, seen by one attendee.</summary>
internal sealed class InvitationScene(Postmortem postmortem, InvitationNews news, Playbook playbook, DateTimeOffset now)
    : ReaderScene(postmortem, news.To.Person, playbook, now)
{
    public InvitationNews News => news;

    /// <summary><c>Friday 27 November 2026, 10:00 to 11:00 (Europe/Lisbon)</c>.</summary>
    public string When => Words.Span(news.Slot, Calendar);

    /// <summary><c>Fri 27 Nov, 10:00</c>: for subjects.</summary>
    public string ShortWhen => Words.ShortMinute(news.Slot.Start, Calendar);

    public int Minutes => (int)(news.Slot.End - news.Slot.Start).TotalMinutes;

    /// <summary>Why this person, and whether it can do without them.</summary>
    public string Because
    {
        get
        {
            string part = Postmortem.RespondentOf(Recipient.Id) is { Because.Length: > 0 } respondent
                ? Words.Line(BecauseWords.Of(respondent.Because)).TrimEnd('.')
                : Texts.Say("mail.pre-read.because");
            return ToFacilitator ? Texts.Say("mail.because-facilitator") : Texts.Say(news.To.Required ? "mail.invitation.required" : "mail.invitation.optional", part);
        }
    }
}
