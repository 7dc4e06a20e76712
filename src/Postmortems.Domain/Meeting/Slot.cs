namespace Postmortems.Domain;

/// <summary>A stretch of time, as UTC instants; <paramref name="End"/> is after <paramref name="Start"/> and not part of it.</summary>
public sealed record Slot(DateTimeOffset Start, DateTimeOffset End);
