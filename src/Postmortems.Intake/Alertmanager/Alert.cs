namespace Postmortems.Intake;

/// <summary>One alert of a group.</summary>
internal sealed class Alert(Member alert, DateTimeOffset now)
{
    public Member Value => alert;

    /// <summary>Null if the alert itself does not say.</summary>
    public AlertStatus? Status => alert["status"].Text switch
    {
        "firing" => AlertStatus.Firing,
        "resolved" => AlertStatus.Resolved,
        _ => null,
    };

    public DateTimeOffset? StartsAt { get; } = Instant.Read(alert["startsAt"].Text, now);

    public DateTimeOffset? EndsAt { get; } = Instant.Read(alert["endsAt"].Text, now);

    public Uri? Link => Plain.Link(alert["generatorURL"].Text);

    /// <summary>As Alertmanager computes it, or of our own making from the labels; null if there are no labels either.</summary>
    public string? Fingerprint =>
        alert["fingerprint"].Text
        ?? (alert["labels"].Texts.Any() ? Plain.Digest("labels", alert["labels"].Texts.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal)) : null);
}
