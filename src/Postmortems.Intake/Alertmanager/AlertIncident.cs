using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>Labels and annotations are a house's own words; these are the usual ones, the most telling first.</summary>
internal static class AlertIncident
{
    private static readonly SeverityTable Severities = new(
    [
        .. SeverityTable.Ladders,
        (Severity.Sev1, ["critical", "page", "disaster", "emergency", "fatal"]),
        (Severity.Sev2, ["error", "major", "high"]),
        (Severity.Sev3, ["warning", "warn", "minor", "average", "medium"]),
        (Severity.Sev4, ["low", "notice"]),
        (Severity.Sev5, ["info", "informational", "information", "none", "debug"]),
    ]);

    private const int MostResponders = 100;

    private static readonly string[] SeverityLabels = ["severity", "priority"];
    private static readonly string[] ServiceLabels = ["service", "job", "app", "application", "component"];
    private static readonly string[] OwnerLabels = ["owner", "team"];

    public static Incident Of(AlertGroup group, string source, DateTimeOffset resolvedAt) => new(
        source,
        group.Key!,
        Title(group),
        ServiceLabels.SelectMany(group.Labels).Select(value => Plain.Line(value)).FirstOrDefault(value => value is not null),
        SeverityOf(group),
        group.FirstStart <= resolvedAt ? group.FirstStart : null,
        resolvedAt,
        group.Link);

    /// <summary>Owners and teams that are addresses; a name alone is more often a team than a person.</summary>
    public static ImmutableArray<Responder> Responders(AlertGroup group) =>
    [
        .. OwnerLabels.SelectMany(name => group.Labels(name).Concat(group.Annotations(name)))
            .SelectMany(value => value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Select(text => EmailAddress.TryParse(text, out EmailAddress? email) ? email : null)
            .OfType<EmailAddress>()
            .Distinct()
            .Take(MostResponders)
            .Select(email => new Responder(Name: null, email, ExternalId: null)),
    ];

    private static string Title(AlertGroup group) =>
        group.Labels("alertname").Prepend(group.SharedAnnotation("title")).Prepend(group.SharedAnnotation("summary"))
            .Select(value => Plain.Line(value))
            .FirstOrDefault(value => value is not null)
        ?? group.GroupedBy
        ?? Plain.Line($"Alert group {group.Key}")!;

    // A group of several severities was as bad as its worst alert.
    private static Severity SeverityOf(AlertGroup group) =>
        SeverityLabels.SelectMany(name => group.Labels(name).Concat(group.Annotations(name)))
            .Select(Severities.Of)
            .Where(severity => severity != Severity.Unknown)
            .DefaultIfEmpty(Severity.Unknown)
            .Min();
}
