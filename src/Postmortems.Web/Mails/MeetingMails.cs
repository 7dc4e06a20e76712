namespace Postmortems.Web;

/// <summary>Mails around the meeting: its time, and what to read before it.</summary>
internal static class MeetingMails
{
    public static MailContent NoSlot(MailScene scene) => ChooseTime(
        scene,
        "No time suits everyone, please choose one",
        "We read the calendars of everybody who is required and found no time that suits them all before the last day.",
        "Making somebody optional, or choosing a time in spite of a clash, are both fine.");

    public static MailContent CalendarTrouble(MailScene scene) => ChooseTime(
        scene,
        "The calendar does not answer, please choose a time",
        "The calendar has refused or not answered for a day, so no meeting is booked yet.",
        "We keep trying. A time you choose goes to everybody once the calendar answers; until then, tell them in your own way.");

    public static MailContent AttendeeDeclined(MailScene scene)
    {
        Person? absent = scene.Notice.About.IsDefaultOrEmpty ? null : scene.Postmortem.PersonOf(new PersonId(scene.Notice.About[0]));
        string name = absent is null ? "them" : Words.Name(absent);
        string who = absent is null ? "Somebody required" : name;
        return scene.Ask(
            $"{who} has declined the meeting",
            $"please decide {(scene.Postmortem.MeetingSlot is { } slot ? scene.By(slot.Start) : "now")} whether the meeting about “{scene.Title}” goes on without {name}",
            scene.WhyFacilitator,
            "If you do nothing, the meeting stays as it is; this is the only mail to you about it.",
            scene.Desk("Open the meeting"),
            list: null,
            $"{who} has declined the invitation, and the meeting was to suit everybody required. Choosing another time, or making {name} optional, are both fine.");
    }

    public static MailContent PreRead(MailScene scene)
    {
        Slot? slot = scene.Postmortem.MeetingSlot;
        Uri? join = Booking(scene.Postmortem.Meeting)?.JoinLink;
        return scene.Ask(
            slot is null ? "Please read the draft before the meeting" : $"Please read the draft before {Words.ShortDay(scene.Calendar.DateOf(slot.Start))}",
            $"please read the draft report about “{scene.Title}” {(slot is null ? "before the meeting" : $"by the meeting on {Words.Moment(slot.Start, scene.Calendar)}")}",
            "you are invited to the meeting",
            "In the meeting we talk about what led to it and what we promise to change; the facts are in the draft.",
            new MailButton("Read the draft", scene.Report),
            join is { Scheme: "https" or "http" } ? MailScene.List("The meeting:", [new MailEntry("Join online", join)]) : null,
            "It takes about ten minutes. If something is missing or reads like blame, say so in the meeting or to the facilitator.");
    }

    private static MailContent ChooseTime(MailScene scene, string subject, string happened, string hint)
    {
        BusinessCalendar facilitators = scene.Playbook.CalendarOf(scene.Postmortem.Facilitator.Id);
        string by = scene.Postmortem.Meeting is MeetingState.Wanted wanted ? scene.By(wanted.LatestDay, facilitators) : scene.By(scene.ReportDue);
        return scene.Ask(
            subject,
            $"please choose a time for the meeting about “{scene.Title}”, to be held {by}",
            scene.WhyFacilitator,
            "Once a time is chosen, everybody gets the invitation. A postmortem without a meeting is possible too: call it off on the same page.",
            scene.Desk("Choose a time"),
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
