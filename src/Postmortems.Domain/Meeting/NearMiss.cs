using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A slot at which somebody required is at work, and how many it hinders.</summary>
/// <param name="Hindrance">Orders near misses: one required attendee weighs more than all optional ones.</param>
internal sealed record NearMiss(Slot Slot, int Hindrance)
{
    /// <returns>Null if no required attendee is at work: a time that only shows how bad a time can be is no choice.</returns>
    public static NearMiss? Of(Slot slot, ImmutableArray<AttendeeTimeline> people)
    {
        bool somebodyRequired = false;
        int hindrance = 0;
        foreach (AttendeeTimeline person in people)
        {
            bool atWork = person.IsAtWork(slot);
            somebodyRequired |= atWork && person.Required;
            if (!atWork || person.IsBusy(slot))
            {
                hindrance += person.Required ? people.Length : 1;
            }
        }

        return somebodyRequired ? new(slot, hindrance) : null;
    }
}
