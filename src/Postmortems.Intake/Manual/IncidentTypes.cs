namespace Postmortems.Intake;

/// <summary>Event types whose data is a manual report, whatever carries the event.</summary>
internal static class IncidentTypes
{
    private const string Resolved = "incident.resolved";
    private const string Reopened = "incident.reopened";

    public const string OnlyThese = $"Only types that end in {Resolved} or {Reopened} matter here.";

    public static bool IsOurs(string? type) => EndsIn(type, Resolved) || EndsIn(type, Reopened);

    public static bool IsReopened(string? type) => EndsIn(type, Reopened);

    // At a word's end: "coincident.resolved" is somebody else's.
    private static bool EndsIn(string? type, string word) =>
        type is not null
        && type.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (type.Length == word.Length || !char.IsLetterOrDigit(type[^(word.Length + 1)]));
}
