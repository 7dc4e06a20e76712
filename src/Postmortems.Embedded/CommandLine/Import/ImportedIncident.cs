using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>What a report does not say of its incident, from the command line.</summary>
/// <param name="Resolved">The day; null to take it from the file's name.</param>
internal sealed record ImportedIncident(DateOnly? Resolved, string? Service, Severity Severity)
{
    /// <summary>Stored with every imported postmortem: never renamed.</summary>
    public const string Source = "import";
}
