namespace Postmortems.Web;

/// <summary>Publishing what was previewed, and nothing else.</summary>
internal static class PublishActs
{
    public static Happening Publish(Visit visit, FormInput input, string target)
    {
        ReportContent content = ReportSheet.ContentOf(visit.Postmortem, visit);
        int version = VersionOf(visit.Postmortem);
        string seal = ReportSeal.Of(content);
        string? correction = version > 0 ? input.Text("correction", Texts.Say("desk.correction-say-what")) : null;
        if (input["seal"] != seal || input.Number("version", -1) != version)
        {
            input.RefuseAsConflict("", Texts.Say("desk.publish-changed"));
        }

        foreach (FieldError missing in ReportReadiness.Missing(content, visit.Postmortem.Questions))
        {
            input.Refuse("", missing.Message);
        }

        return (postmortem, now) => VersionOf(postmortem) == version && ReportSeal.Of(ReportSheet.ContentOf(postmortem, visit)) == seal
            ? new LifecycleEvent.ReportPublished(content, version, correction, visit.By, now)
            : null;
    }

    public static Happening Decline(Visit visit, FormInput input, string target)
    {
        string reason = input.Text("reason", Texts.Say("desk.decline-say-why"));
        return (postmortem, now) => postmortem.Report is ReportState.Published { NewVersionWanted: not null }
            ? new LifecycleEvent.NewVersionDeclined(reason, visit.By, now)
            : null;
    }

    /// <summary>The version in force; 0 for none.</summary>
    public static int VersionOf(Postmortem postmortem) => postmortem.CurrentReport?.Version ?? 0;
}
