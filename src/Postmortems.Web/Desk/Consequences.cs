using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What an act would set off, told before anybody presses the button: the lifecycle is asked and nothing is stored.</summary>
internal static class Consequences
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    /// <summary>Who would be mailed what in the two weeks after, earliest first.</summary>
    public static ImmutableArray<(DateTimeOffset At, Notice Notice)> Of(Visit visit, LifecycleEvent act)
    {
        Decision decision = PostmortemLifecycle.Decide(visit.Postmortem, act, visit.Now, visit.Playbook);
        return
        [
            .. PostmortemLifecycle.Upcoming(decision.Postmortem, visit.Now, visit.Now + Soon, visit.Playbook)
                .Where(step => step.Step is NextStep.SendNotice)
                .Select(step => (step.At, ((NextStep.SendNotice)step.Step).Notice)),
        ];
    }

    /// <summary>When a chase that is asked for now would reach this person; null if none would.</summary>
    public static DateTimeOffset? ChaseAt(Visit visit, PersonId respondent) =>
        visit.Postmortem is { Hold: not null } or { Waiver: not null }
            ? null
            : Of(visit, new LifecycleEvent.ChaseAsked(respondent, visit.By, visit.Now))
                .Where(told => told.Notice.Kind == NoticeKind.Chase && told.Notice.Recipient.Id == respondent)
                .Select(told => (DateTimeOffset?)told.At)
                .FirstOrDefault();
}
