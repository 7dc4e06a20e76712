using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What comes next, as far as a page looks ahead.</summary>
internal static class Upcoming
{
    /// <summary>Far enough for the first reminders of items due in eight weeks.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(70);

    public static ImmutableArray<UpcomingStep> Of(Visit visit) =>
        PostmortemLifecycle.Upcoming(visit.Postmortem, visit.Now, visit.Now + Ahead, visit.Playbook);
}
