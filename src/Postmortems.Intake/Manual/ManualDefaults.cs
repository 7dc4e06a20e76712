namespace Postmortems.Intake;

/// <summary>What the envelope around a manual report knows already.</summary>
/// <param name="Source">The intake source's name.</param>
/// <param name="IsReopened">What the envelope says happened; null to go by the report's <c>event</c>.</param>
/// <param name="Time">When it happened; null if only the report may say.</param>
/// <param name="ExternalId">Used where the report gives none; null if there is none.</param>
/// <param name="Scope">Put before every external id, so that two senders may count alike; empty for none.</param>
/// <param name="Delivery">The envelope's own id of this delivery; null if it has none.</param>
internal sealed record ManualDefaults(
    string Source,
    bool? IsReopened = null,
    DateTimeOffset? Time = null,
    string? ExternalId = null,
    string Scope = "",
    string? Delivery = null);
