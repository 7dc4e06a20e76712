namespace Postmortems.Domain;

/// <summary>A person invited to the meeting.</summary>
/// <param name="Required">The meeting waits for a time that suits them; optional attendees are invited to whatever time is found.</param>
public sealed record Attendee(Person Person, bool Required);
