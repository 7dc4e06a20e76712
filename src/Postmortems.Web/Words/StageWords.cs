using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>Stages and states as people read them.</summary>
internal static class StageWords
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Collecting => "Collecting answers",
        Stage.Reviewing => "Reviewing the report",
        Stage.FollowingUp => "Following up",
        Stage.Closed => "Closed",
        Stage.OnHold => "On hold",
        Stage.Waived => "Waived",
        _ => throw new UnreachableException(stage.ToString()),
    };

    public static string Of(Severity severity) => severity is Severity.Unknown ? "Unknown severity" : severity.ToString();

    public static string Of(ActionItemState state) => state switch
    {
        ActionItemState.Open => "Open",
        ActionItemState.Closed => "Closed",
        ActionItemState.Dropped => "Dropped",
        _ => throw new UnreachableException(state.GetType().Name),
    };

    public static string Of(NoMeeting why) => why switch
    {
        NoMeeting.Optional => "a meeting is optional at this severity, and nobody has asked for one",
        NoMeeting.ByFacilitator => "the facilitator called it off",
        NoMeeting.IncidentReopened => "the incident was still open when the meeting came near",
        NoMeeting.Waived => "the postmortem was waived",
        _ => throw new UnreachableException(why.ToString()),
    };
}
