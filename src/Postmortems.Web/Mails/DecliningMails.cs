namespace Postmortems.Web;

/// <summary>The mail that tells the facilitator that somebody cannot help, and what can be done about it.</summary>
internal static class DecliningMails
{
    public static MailContent RespondentDeclined(MailScene scene)
    {
        Respondent? unable = scene.Spoken is { } spoken ? scene.Postmortem.RespondentOf(spoken.Id) : null;
        string name = scene.Spoken is { } person ? Words.Name(person) : Texts.Say("mail.this-person");
        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            Texts.Say("mail.unable.subject", scene.ShortBy(by), scene.Spoken is { } named ? MailSubject.Name(named) : name),
            Texts.Say("mail.unable.lead", name, scene.By(by, scene.Calendar)),
            scene.BecauseFacilitator,
            Texts.Say("mail.unable.next", name),
            scene.Desk(Texts.Say("mail.unable.button"), "/people"),
            unable is null ? null : ReaderScene.List(Texts.Say("mail.unable.open"), scene.Postmortem.Open(unable).Select(question => new MailEntry(Words.Line(question.TextSaid)))),
            unable?.Declined is { } declined ? Texts.Say("mail.unable.said", name, Words.Line(declined.Reason)) : "",
            Texts.Say("mail.unable.ways", name));
    }
}
