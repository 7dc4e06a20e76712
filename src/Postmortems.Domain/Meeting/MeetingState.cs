using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>Where the meeting stands. Names are stored: add cases, never rename one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Wanted), nameof(Wanted))]
[JsonDerivedType(typeof(Booked), nameof(Booked))]
[JsonDerivedType(typeof(Held), nameof(Held))]
[JsonDerivedType(typeof(Cancelled), nameof(Cancelled))]
public abstract record MeetingState
{
    private MeetingState(int round) => Round = round;

    /// <summary>How many searches for a time were begun, this one included; at least 1. Part of every meeting step's key.</summary>
    public int Round { get; init; }

    /// <summary>A time is looked for, or was found and is not in the calendars yet.</summary>
    /// <param name="NotBefore">Earliest start, UTC.</param>
    /// <param name="LatestDay">Last local day, in the facilitator's zone, on which it may be held.</param>
    /// <param name="Proposed">The time to put into the calendars; null until one is found or chosen.</param>
    /// <param name="Existing">The booking to move; null when there is none to move.</param>
    /// <param name="NoSlot">True once the calendars were read and no time suits: the facilitator chooses.</param>
    public sealed record Wanted(int Round, DateTimeOffset NotBefore, DateOnly LatestDay, Slot? Proposed, Booking? Existing, bool NoSlot) : MeetingState(Round);

    public sealed record Booked(int Round, Booking Booking) : MeetingState(Round);

    /// <summary>The meeting's end has passed.</summary>
    public sealed record Held(int Round, Booking Booking) : MeetingState(Round);

    /// <summary>There is no meeting.</summary>
    /// <param name="Existing">The booking still to be taken out of the calendars; null when none is left there.</param>
    public sealed record Cancelled(int Round, NoMeeting Why, Booking? Existing) : MeetingState(Round);
}
