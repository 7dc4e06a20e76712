namespace Postmortems.Web;

/// <summary>Hold and resume, waive and lift.</summary>
internal static class StandingActs
{
    public static Happening Hold(Visit visit, FormInput input, string target)
    {
        string reason = input.Text("reason", Texts.Say("desk.hold-say-why"));
        return (postmortem, now) => postmortem is { Hold: null, Waiver: null } ? new LifecycleEvent.PutOnHold(reason, visit.By, now) : null;
    }

    public static Happening Resume(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Hold is null ? null : new LifecycleEvent.Resumed(visit.By, now);

    public static Happening Waive(Visit visit, FormInput input, string target)
    {
        string reason = input.Text("reason", Texts.Say("desk.waive-say-why"));
        return (postmortem, now) => postmortem.Waiver is null ? new LifecycleEvent.PostmortemWaived(reason, visit.By, now) : null;
    }

    public static Happening LiftWaiver(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Waiver is null ? null : new LifecycleEvent.WaiverLifted(visit.By, now);
}
