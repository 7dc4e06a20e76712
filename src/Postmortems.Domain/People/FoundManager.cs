namespace Postmortems.Domain;

/// <summary>A manager that the company's directory named.</summary>
/// <param name="At">When it was asked, UTC.</param>
public sealed record FoundManager(PersonId Of, Person Manager, DateTimeOffset At);
