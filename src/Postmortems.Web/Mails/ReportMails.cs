using System.Globalization;

namespace Postmortems.Web;

/// <summary>Mails about the report: publish it, it is published, it needs a new version, all is closed.</summary>
internal static class ReportMails
{
    public static MailContent PublishRequest(MailScene scene) => scene.Ask(
        $"Please publish the report {scene.ShortBy(scene.ReportDue)}",
        $"please publish the report about “{scene.Title}” {scene.By(scene.ReportDue)}",
        scene.WhyFacilitator,
        "Publishing tells everyone who took part, and tells each owner of their action items.",
        scene.Desk("Review and publish"),
        Gaps(scene),
        "The draft is made from everybody's answers. Read it once, edit what the meeting changed, check owners and due dates, and publish.");

    public static MailContent PublishChase(MailScene scene) => scene.Ask(
        "The report waits to be published",
        $"please publish the report about “{scene.Title}” {scene.By(scene.ReportDue)}",
        scene.WhyFacilitator,
        "We ask again until it is published, and ask somebody to help you if it takes long. A short report published is better than a long one that is not; corrections are new versions.",
        scene.Desk("Review and publish"),
        Gaps(scene),
        "If something stands in the way, hand the postmortem to somebody else on your page.");

    public static MailContent PublishEscalation(MailScene scene) => scene.Ask(
        "The report is late, please help",
        $"please help {scene.Facilitator} to publish the report about “{scene.Title}” {scene.By(scene.ReportDue)}",
        Manages(scene) ? $"you are {scene.Facilitator}'s manager" : scene.WhyFacilitator,
        "This is the only mail about it. The lessons, and the work that keeps it from happening again, wait for the report.",
        new MailButton("Read the draft", scene.Report),
        list: null,
        "Often an hour without other work is all that is missing, or a second reader. Somebody else can take it over as facilitator, too.");

    public static MailContent ReportPublished(MailScene scene)
    {
        bool corrected = scene.Postmortem.CurrentReport is { Version: > 1 };
        return scene.Tell(
            corrected ? $"Version {Version(scene)} of the report is published" : "The report is published",
            $"read the report about “{scene.Title}” by the end of the week if you can; nothing else is asked of you",
            "you took part",
            "You hear once more, when everything promised in it is closed.",
            new MailButton("Read the report", scene.Report),
            MailScene.List("What is promised:", scene.Postmortem.OpenItems.Select(item => new MailEntry($"{Words.Line(item.Title)} ({Words.Name(item.Owner)}, due {Words.Day(item.Due)})"))),
            corrected && scene.Postmortem.CurrentReport?.Correction is { Length: > 0 } correction ? $"What is new: {Words.Line(correction)}" : "Thank you for your part in it. If a fact is wrong, tell the facilitator: a correction becomes a new version.");
    }

    public static MailContent NewVersionRequest(MailScene scene) => scene.Ask(
        scene.Notice.Attempt > 1 ? "A new version of the report is still wanted" : "It came back: is the report still true?",
        $"please publish a new version of the report about “{scene.Title}”, or say that it still holds, by the end of {Words.Day(scene.Calendar.AddBusinessDays(scene.Today, 1), scene.Calendar)}",
        scene.WhyFacilitator,
        "We ask again until there is a new version or you have said, with a reason, that none is needed.",
        scene.Desk("Review the report"),
        list: null,
        $"The incident was reopened and resolved again after version {Version(scene)} was published. What came to light is worth a few lines.");

    public static MailContent ClosingSummary(MailScene scene)
    {
        int closed = scene.Postmortem.Items.Count(item => item.State is ActionItemState.Closed);
        int dropped = scene.Postmortem.Items.Count(item => item.State is ActionItemState.Dropped);
        string work = scene.Postmortem.Items.IsEmpty ? "No action items were promised." : $"{Words.Count(closed, "action item")} done{(dropped > 0 ? $", {dropped} dropped with a reason" : "")}.";
        return scene.Tell(
            "All closed, nothing left to do",
            $"nothing is left to do about “{scene.Title}” as of {Words.Day(scene.Today)}: the report is published and no action item is open",
            scene.ToFacilitator ? "you are the facilitator" : "you had a part in it",
            "This is the last mail about it. The report stays where it is, for the next person who needs it.",
            new MailButton("Read the report", scene.Report),
            MailScene.List("What was promised:", scene.Postmortem.Items.Select(item => new MailEntry($"{Words.Line(item.Title)} ({(item.State is ActionItemState.Dropped ? "dropped" : "done")})"))),
            $"{work} Thank you: what this outage taught is paid for and kept.");
    }

    private static string Version(MailScene scene) => (scene.Postmortem.CurrentReport?.Version ?? 1).ToString(CultureInfo.InvariantCulture);

    private static bool Manages(MailScene scene) => scene.Playbook.Find(scene.Postmortem.Facilitator.Id)?.Manager?.Id == scene.Notice.Recipient.Id;

    private static MailList? Gaps(MailScene scene) => MailScene.List(
        "Nobody has answered yet:",
        scene.Postmortem.Questions
            .Where(question => question.Required && scene.Postmortem.Respondents.All(respondent => respondent.Sheet?.To(question.Id) is not { Says: true }))
            .Select(question => new MailEntry(Words.Line(question.Text))));
}
