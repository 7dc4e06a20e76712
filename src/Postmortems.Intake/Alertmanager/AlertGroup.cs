using System.Collections.Immutable;

namespace Postmortems.Intake;

internal enum AlertStatus
{
    Firing,
    Resolved,
}

/// <summary>What one notification says about a group of alerts.</summary>
internal sealed class AlertGroup
{
    private readonly Member root;
    private readonly ImmutableArray<Alert> alerts;

    public AlertGroup(Member root, DateTimeOffset now)
    {
        this.root = root;
        alerts = [.. root["alerts"].Items.Select(alert => new Alert(alert, now))];
        Status = StatusOf(root["status"]);
        Key = KeyOf();
    }

    /// <summary>Null if it cannot be told. Firing as long as one alert is: a firing group may hold resolved alerts.</summary>
    public AlertStatus? Status { get; }

    /// <summary>The group's identity, the same for all its recurrences; null if there is nothing to make one from.</summary>
    public string? Key { get; }

    public DateTimeOffset? FirstStart => alerts.Min(alert => alert.StartsAt);

    /// <summary>When the newest alert that still fires began; when the newest of all began if every one shown is over.</summary>
    public DateTimeOffset? LastStart =>
        alerts.Where(alert => alert.Status != AlertStatus.Resolved).Max(alert => alert.StartsAt) ?? alerts.Max(alert => alert.StartsAt);

    /// <summary>When the last alert ended; when it began, if none says when it ended: that too is the same in every redelivery.</summary>
    public DateTimeOffset? LastEnd => alerts.Max(alert => alert.EndsAt) ?? alerts.Max(alert => alert.StartsAt);

    public Uri? Link => Plain.Link(root["externalURL"].Text) ?? alerts.Select(alert => alert.Link).FirstOrDefault(link => link is not null);

    /// <summary>Values of a label: the group's first, then those of its alerts.</summary>
    public IEnumerable<string> Labels(string name) => Values(name, "commonLabels", "groupLabels", "labels");

    /// <summary>Values of an annotation: the group's first, then those of its alerts.</summary>
    public IEnumerable<string> Annotations(string name) => Values(name, "commonAnnotations", null, "annotations");

    /// <summary>An annotation that speaks for the whole group: one that all alerts share, or that of its only alert.</summary>
    public string? SharedAnnotation(string name) =>
        root["commonAnnotations"][name].Text ?? (alerts.Length == 1 ? alerts[0].Value["annotations"][name].Text : null);

    /// <summary>The labels it is grouped by, as one line; null if there are none.</summary>
    public string? GroupedBy =>
        Plain.Line(string.Join(", ", root["groupLabels"].Texts.Select(label => $"{label.Key}={label.Value}")));

    private IEnumerable<string> Values(string name, string common, string? grouped, string own) =>
        alerts.Select(alert => alert.Value[own][name].Text)
            .Prepend(grouped is null ? null : root[grouped][name].Text)
            .Prepend(root[common][name].Text)
            .OfType<string>();

    private AlertStatus? StatusOf(Member status) => status.Text switch
    {
        "resolved" => alerts.Any(alert => alert.Status == AlertStatus.Firing) ? AlertStatus.Firing : AlertStatus.Resolved,
        "firing" => AlertStatus.Firing,
        null when alerts.Any(alert => alert.Status == AlertStatus.Firing) => AlertStatus.Firing,
        null when alerts.Length > 0 && alerts.All(alert => alert.Status == AlertStatus.Resolved) => AlertStatus.Resolved,
        _ => null,
    };

    private string? KeyOf()
    {
        if (root["groupKey"].Text is { } key)
        {
            return Plain.Id(key);
        }

        ImmutableArray<string> labels = [.. root["groupLabels"].Texts.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal)];
        ImmutableArray<string> fingerprints = [.. alerts.Select(alert => alert.Fingerprint).OfType<string>().Order(StringComparer.Ordinal)];
        return labels.IsEmpty && fingerprints.IsEmpty
            ? null
            : Plain.Digest("group", labels.IsEmpty ? fingerprints : labels.Prepend(root["receiver"].Text ?? ""));
    }
}
