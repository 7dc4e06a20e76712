using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>Stages and states as people read them.</summary>
internal static class StageWords
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Collecting => Texts.Say("stage.collecting"),
        Stage.Reviewing => Texts.Say("stage.reviewing"),
        Stage.FollowingUp => Texts.Say("stage.following-up"),
        Stage.Closed => Texts.Say("stage.closed"),
        Stage.OnHold => Texts.Say("stage.on-hold"),
        Stage.Waived => Texts.Say("stage.waived"),
        _ => throw new UnreachableException(stage.ToString()),
    };

    /// <summary>The same in a word or two, for badges.</summary>
    public static string Short(Stage stage) => stage switch
    {
        Stage.Collecting => Texts.Say("stage-short.collecting"),
        Stage.Reviewing => Texts.Say("stage-short.reviewing"),
        Stage.FollowingUp => Texts.Say("stage-short.following-up"),
        Stage.Closed => Texts.Say("stage-short.closed"),
        Stage.OnHold => Texts.Say("stage-short.on-hold"),
        Stage.Waived => Texts.Say("stage-short.waived"),
        _ => throw new UnreachableException(stage.ToString()),
    };

    public static string Of(Severity severity) => severity is Severity.Unknown ? Texts.Say("severity.unknown") : severity.ToString();

    public static string Of(ActionItemState state) => state switch
    {
        ActionItemState.Open => Texts.Say("item-state.open"),
        ActionItemState.Closed => Texts.Say("item-state.closed"),
        ActionItemState.Dropped => Texts.Say("item-state.dropped"),
        _ => throw new UnreachableException(state.GetType().Name),
    };

    public static string Of(NoMeeting why) => why switch
    {
        NoMeeting.Optional => Texts.Say("no-meeting.optional"),
        NoMeeting.ByFacilitator => Texts.Say("no-meeting.by-facilitator"),
        NoMeeting.IncidentReopened => Texts.Say("no-meeting.incident-reopened"),
        NoMeeting.Waived => Texts.Say("no-meeting.waived"),
        _ => throw new UnreachableException(why.ToString()),
    };
}
