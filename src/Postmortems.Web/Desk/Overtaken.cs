namespace Postmortems.Web;

/// <summary>What has changed a report while somebody wrote.</summary>
public enum Overtaken
{
    No = 0,

    /// <summary>Somebody else saved the draft.</summary>
    BySave = 1,

    /// <summary>An answer changed a section that follows the answers.</summary>
    ByAnswer = 2,
}
