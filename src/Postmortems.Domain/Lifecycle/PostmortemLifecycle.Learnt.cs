using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What other systems know of people. The playbook's word always counts for more, so only what it leaves open is remembered.</summary>
public static partial class PostmortemLifecycle
{
    // The lists are ordered by person and the newest news wins, so that it does not matter in which order news comes.
    private static Postmortem HoursLearnt(Postmortem postmortem, LifecycleEvent.CalendarsRead outcome, Playbook playbook)
    {
        ImmutableArray<PersonHours> news =
        [
            .. outcome.Availabilities
                .Where(availability => availability.Hours?.AreUsable() is true && playbook.Find(availability.Person)?.Schedule is null)
                .Select(availability => new PersonHours(availability.Person, availability.Hours!, outcome.At)),
        ];
        return news.IsEmpty
            ? postmortem
            : postmortem with
            {
                Hours =
                [
                    .. postmortem.Hours.Concat(news)
                        .GroupBy(known => known.Person)
                        .Select(known => known.MaxBy(one => one.At)!)
                        .OrderBy(known => known.Person.Value, StringComparer.Ordinal),
                ],
            };
    }

    private static Postmortem ManagerLearnt(Postmortem postmortem, LifecycleEvent.ManagerLookedUp outcome)
    {
        Postmortem asked = postmortem.With(outcome.Key, null, new StepResult.Done(outcome.At));
        return outcome.Manager is null
            ? asked
            : asked with
            {
                Managers =
                [
                    .. asked.Managers.Append(new FoundManager(outcome.Owner, outcome.Manager, outcome.At))
                        .GroupBy(known => known.Of)
                        .Select(known => known.MaxBy(one => one.At)!)
                        .OrderBy(known => known.Of.Value, StringComparer.Ordinal),
                ],
            };
    }
}
