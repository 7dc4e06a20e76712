using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>One alert in either of Azure Monitor's shapes, as far as it concerns us.</summary>
/// <param name="Key">What stays equal while the same rule watches the same thing; null if the body holds nothing to make it from.</param>
/// <param name="IsOver">Null if it cannot be told.</param>
/// <param name="At">When it fired or was over; null if no such time is given, or none to be believed.</param>
/// <param name="Condition">Where <paramref name="IsOver"/> was read.</param>
/// <param name="Time">Where <paramref name="At"/> was read.</param>
/// <param name="KeyMember">Where <paramref name="Key"/> was looked for.</param>
/// <param name="FiredAt">When it began; null if it is not said.</param>
/// <param name="Properties">What the rule's author added: <c>service</c> and <c>owner</c> are read.</param>
internal sealed record AzureMonitorAlert(
    string? Key,
    bool? IsOver,
    DateTimeOffset? At,
    Member Condition,
    Member Time,
    Member KeyMember,
    string? InstanceId,
    string? Rule,
    string? Resource,
    string? Severity,
    DateTimeOffset? FiredAt,
    string? Link,
    ImmutableArray<Member> Properties)
{
    private const int MostResponders = 100;

    // Azure counts from zero, five steps as we do: 0 critical, 1 error, 2 warning, 3 informational, 4 verbose.
    private static readonly SeverityTable Severities = new(
    [
        (Domain.Severity.Sev1, ["sev0", "0"]),
        (Domain.Severity.Sev2, ["sev1", "1"]),
        (Domain.Severity.Sev3, ["sev2", "2"]),
        (Domain.Severity.Sev4, ["sev3", "3"]),
        (Domain.Severity.Sev5, ["sev4", "4"]),
    ]);

    public string Delivery => Plain.Id($"{InstanceId ?? Key} {(IsOver == true ? "resolved" : "fired")}@{At:O}");

    public Incident Incident(string source) => new(
        source,
        Key!,
        Plain.Line(Rule) ?? Plain.Line($"Azure Monitor alert {Key}")!,
        Plain.Line(Added("service").FirstOrDefault()) ?? Plain.Line(Resource),
        Severities.Of(Severity),
        FiredAt <= At ? FiredAt : null,
        At!.Value,
        Plain.Link(Link));

    /// <summary>Owners that are addresses; Azure itself names nobody.</summary>
    public ImmutableArray<Responder> Responders =>
    [
        .. Added("owner")
            .SelectMany(value => value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Select(text => EmailAddress.TryParse(text, out EmailAddress? email) ? email : null)
            .OfType<EmailAddress>()
            .Distinct()
            .Take(MostResponders)
            .Select(email => new Responder(Name: null, email, ExternalId: null)),
    ];

    /// <summary>The last part of an Azure resource id.</summary>
    public static string? NameIn(string? resourceId) => resourceId?.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();

    private IEnumerable<string> Added(string name) => Properties.Select(properties => properties[name].Text).OfType<string>();
}
