namespace Postmortems.Web;

/// <summary>Mails about the incident itself: it was resolved, came back, was merged, needs no postmortem.</summary>
internal static class IncidentMails
{
    public static MailContent PostmortemOpened(MailScene scene)
    {
        Incident incident = scene.Postmortem.Incident;
        return scene.Ask(
            $"Please see the postmortem through {scene.ShortBy(scene.ReportDue)}",
            $"please see the postmortem of “{scene.Title}” through and publish its report {scene.By(scene.ReportDue)}",
            scene.WhyFacilitator,
            "You hear from us when something needs you: answers that stay out, a meeting without a time, a report ready to be published.",
            scene.Desk("Open the facilitator's page"),
            incident.Link is { Scheme: "https" or "http" } link ? MailScene.List("The incident:", [new MailEntry($"As {Words.Line(incident.Source)} shows it", link)]) : null,
            $"It was resolved on {Words.Moment(incident.ResolvedAt, scene.Calendar)}. {Words.Count(scene.Postmortem.Respondents.Length, "person", "people")} will be asked for what they know, and chased where needed, without you.",
            "On your page you can add people, excuse them, choose the time of the meeting, or say that no postmortem is needed.");
    }

    public static MailContent IncidentReopened(MailScene scene) => scene.Tell(
        "Nothing to do, everything is on hold",
        $"nothing to do for now: “{scene.Title}” has been open again{Since(scene)}, and nobody is asked for anything until it is resolved",
        scene.WhyFacilitator,
        "When it is resolved again, the same postmortem goes on: answers are kept, and dates count anew.",
        scene.Desk("Open the facilitator's page"),
        list: null,
        "A meeting that comes near meanwhile is taken out of the calendars.");

    public static MailContent StillOnHold(MailScene scene)
    {
        string reason = scene.Postmortem.Hold is { Reason.Length: > 0 } hold ? $"The reason given: {Words.Line(hold.Reason)}" : "";
        DateOnly inAWeek = scene.Today.AddDays(7);
        return scene.Ask(
            $"Still on hold, resume or waive by {Words.ShortDay(inAWeek)}?",
            $"please resume or waive the postmortem of “{scene.Title}” {scene.By(inAWeek, scene.Calendar)}, or leave it on hold",
            scene.WhyFacilitator,
            "If it stays on hold, we ask again in a week.",
            scene.Desk("Resume or waive"),
            list: null,
            [.. new[] { $"It has been on hold{Since(scene)}.", reason }.Where(line => line.Length > 0)]);
    }

    public static MailContent IncidentMerged(MailScene scene)
    {
        string into = scene.Postmortem.MergedInto is { Length: > 0 } other ? $"incident {Words.Title(other)}" : "another incident";
        return scene.Ask(
            $"Merged, go on or waive {scene.ShortBy(scene.ReportDue)}?",
            $"please say whether “{scene.Title}” still needs a postmortem of its own {scene.By(scene.ReportDue)}",
            scene.WhyFacilitator,
            "If you do nothing, it goes on as it is: a merge is no ending.",
            scene.Desk("Go on or waive"),
            list: null,
            $"{Words.Title(scene.Postmortem.Incident.Source)} has merged it into {into}.");
    }

    public static MailContent Waived(MailScene scene) => scene.Tell(
        "Nothing to do any more",
        $"nothing is left to do about “{scene.Title}”: from now on, no postmortem is needed",
        scene.ToFacilitator ? "you are the facilitator" : "you were asked or invited before",
        "You get no more mail about it. What was written is kept.",
        button: null,
        list: null,
        [.. scene.Postmortem.Waiver is { Reason.Length: > 0 } waiver ? [$"The reason given: {Words.Line(waiver.Reason)}"] : Array.Empty<string>(), "Thank you for what you have done so far."]);

    private static string Since(MailScene scene) => scene.Postmortem.Hold is { } hold ? $" since {Words.Moment(hold.Since, scene.Calendar)}" : "";
}
