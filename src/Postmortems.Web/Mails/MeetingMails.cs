namespace Postmortems.Web;

/// <summary>Mails around the meeting: its time, and what to read before it.</summary>
internal static class MeetingMails
{
    public static MailContent NoSlot(MailScene scene) =>
        ChooseTime(scene, Texts.Say("mail.no-slot.subject"), Texts.Say("mail.no-slot.happened"), Texts.Say("mail.no-slot.hint"));

    public static MailContent CalendarTrouble(MailScene scene) =>
        ChooseTime(scene, Texts.Say("mail.calendar.subject"), Texts.Say("mail.calendar.happened"), Texts.Say("mail.calendar.hint"));

    public static MailContent AttendeeDeclined(MailScene scene)
    {
        Person? absent = scene.Spoken;
        string name = absent is null ? Texts.Say("mail.declined.somebody") : Words.Name(absent);
        Slot? slot = scene.Postmortem.MeetingSlot;
        return scene.Ask(
            Texts.Say("mail.declined.subject", slot is null ? Texts.Say("mail.short-now") : scene.ShortBy(slot.Start), absent is null ? name : MailSubject.Name(absent)),
            Texts.Say("mail.declined.lead", name, slot is null ? Texts.Say("mail.short-now") : scene.By(slot.Start)),
            scene.BecauseFacilitator,
            Texts.Say("mail.declined.next"),
            scene.Desk(Texts.Say("mail.declined.button")),
            list: null,
            Texts.Say("mail.declined.happened", name));
    }

    public static MailContent PreRead(MailScene scene)
    {
        Slot? slot = scene.Postmortem.MeetingSlot;
        Uri? join = Booking(scene.Postmortem.Meeting)?.JoinLink;
        return scene.Ask(
            slot is null ? Texts.Say("mail.pre-read.subject-undated") : Texts.Say("mail.pre-read.subject", Words.ShortDay(scene.Calendar.DateOf(slot.Start))),
            slot is null ? Texts.Say("mail.pre-read.lead-undated") : Texts.Say("mail.pre-read.lead", Words.Moment(slot.Start, scene.Calendar)),
            Texts.Say("mail.pre-read.because"),
            Texts.Say("mail.pre-read.next"),
            new MailButton(Texts.Say("mail.read-draft"), scene.Report),
            join is { Scheme: "https" or "http" } ? MailScene.List(Texts.Say("mail.pre-read.meeting"), [new MailEntry(Texts.Say("mail.pre-read.join"), join)]) : null,
            Texts.Say("mail.pre-read.takes"));
    }

    private static MailContent ChooseTime(MailScene scene, string subject, string happened, string hint)
    {
        BusinessCalendar facilitators = scene.Playbook.CalendarOf(scene.Postmortem.Facilitator.Id);
        string by = scene.Postmortem.Meeting is MeetingState.Wanted wanted ? scene.By(wanted.LatestDay, facilitators) : scene.By(scene.ReportDue);
        return scene.Ask(
            subject,
            Texts.Say("mail.choose-time.lead", by),
            scene.BecauseFacilitator,
            Texts.Say("mail.choose-time.next"),
            scene.Desk(Texts.Say("mail.choose-time.button")),
            list: null,
            happened,
            hint);
    }

    private static Booking? Booking(MeetingState meeting) => meeting switch
    {
        MeetingState.Booked booked => booked.Booking,
        MeetingState.Held held => held.Booking,
        MeetingState.Wanted wanted => wanted.Existing,
        _ => null,
    };
}
