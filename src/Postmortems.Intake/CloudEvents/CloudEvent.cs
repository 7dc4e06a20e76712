using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>One event, however it was carried. The attributes are as sent: null if absent or not text.</summary>
/// <param name="Envelope">The event in the body; absent in binary mode.</param>
/// <param name="Data">Its data read as JSON; absent if it has none.</param>
internal sealed record CloudEvent(string? SpecVersion, string? Id, string? Source, string? Type, string? Subject, string? Time, Member Envelope, Member Data)
{
    public bool IsOurs => IncidentTypes.IsOurs(Type);

    /// <summary>The required attributes that are missing or wrong (CloudEvents 1.0, §"Required attributes").</summary>
    public ImmutableArray<(string Attribute, string Expected)> Lacks =>
    [
        .. SpecVersion == "1.0" ? ImmutableArray<(string, string)>.Empty : [("specversion", "Expected 1.0.")],
        .. new[] { ("id", Id), ("source", Source), ("type", Type) }
            .Where(attribute => attribute.Item2 is null)
            .Select(attribute => (attribute.Item1, "Expected text that is not empty.")),
    ];

    public static CloudEvent FromJson(Member e) => new(
        e["specversion"].Text, e["id"].Text, e["source"].Text, e["type"].Text, e["subject"].Text, e["time"].Text, e, CloudEventData.Of(e));

    // Header values are percent-encoded (CloudEvents HTTP binding 1.0, §3.1.3.2).
    public static CloudEvent FromHeaders(IntakeRequest request, Member data)
    {
        string? Header(string name) =>
            request.Headers[name].FirstOrDefault() is { } value && !string.IsNullOrWhiteSpace(value) ? Uri.UnescapeDataString(value.Trim()) : null;

        return new(Header("ce-specversion"), Header("ce-id"), Header("ce-source"), Header("ce-type"), Header("ce-subject"), Header("ce-time"), default, data);
    }

    /// <summary>Source and id together name the event; the source alone tells apart incidents that two senders number alike.</summary>
    public ManualReport Report(string source, DateTimeOffset now) => new(
        Data,
        new ManualDefaults(source, IncidentTypes.IsReopened(Type), Instant.Read(Time, now), Subject, Scope: $"{Source}#", Delivery: Plain.Id($"{Source}#{Id}")),
        now);
}
