using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// A report as a script writes it; <c>manual.schema.json</c> beside this file is its schema. Members we do not know are left alone,
/// those we know must have the right shape, and all mistakes are told at once.
/// <list type="table">
/// <item><term>event</term><description><c>resolved</c> (the default) or <c>reopened</c>.</description></item>
/// <item><term>title</term><description>One line. Needed when resolved.</description></item>
/// <item><term>resolvedAt, reopenedAt</term><description>When it happened, RFC 3339. The one that fits the event is needed: without it, a repeated delivery would look like news.</description></item>
/// <item><term>startedAt</term><description>When the trouble began, RFC 3339; not after <c>resolvedAt</c>.</description></item>
/// <item><term>externalId</term><description>Your own id of the incident. Without it one is made from title, service and <c>startedAt</c> (or else <c>resolvedAt</c>); to reopen, give the id or the same three again.</description></item>
/// <item><term>service</term><description>What failed, as the playbook names it.</description></item>
/// <item><term>severity</term><description><c>Sev1</c> to <c>Sev5</c>, <c>P1</c> to <c>P5</c>, 1 to 5, or <c>Unknown</c>.</description></item>
/// <item><term>link</term><description>Where the incident can be read; http or https.</description></item>
/// <item><term>responders</term><description>Who took part: at most 100 of <c>{ "name", "email", "commander": true }</c>, each with a name or an address.</description></item>
/// </list>
/// </summary>
internal sealed class ManualReport
{
    private static readonly SeverityTable Severities = new(
    [
        .. SeverityTable.Ladders,
        (Severity.Sev1, ["1"]),
        (Severity.Sev2, ["2"]),
        (Severity.Sev3, ["3"]),
        (Severity.Sev4, ["4"]),
        (Severity.Sev5, ["5"]),
    ]);

    private readonly ImmutableArray<Mistake>.Builder mistakes = ImmutableArray.CreateBuilder<Mistake>();
    private readonly Member root;
    private readonly ManualDefaults defaults;
    private readonly DateTimeOffset now;

    public ManualReport(Member root, ManualDefaults defaults, DateTimeOffset now)
    {
        this.root = root;
        this.defaults = defaults;
        this.now = now;
        Signal = root.IsAbsent || root.Kind == JsonValueKind.Object ? Read() : Wrong(root, "Expected an object with at least title and resolvedAt.");
    }

    /// <summary>Null if there are mistakes.</summary>
    public IncidentSignal? Signal { get; }

    public ImmutableArray<Mistake> Mistakes => mistakes.ToImmutable();

    private IncidentSignal? Read()
    {
        bool reopened = defaults.IsReopened ?? IsReopened();
        string? title = Plain.Line(Text("title"));
        string? service = Plain.Line(Text("service"));
        DateTimeOffset? started = Time("startedAt");
        DateTimeOffset? resolved = Time("resolvedAt");
        DateTimeOffset? at = (reopened ? Time("reopenedAt") : resolved) ?? defaults.Time;
        string? id = ExternalId(reopened, title, service, started, resolved);
        Severity severity = SeverityOf(Text("severity"));
        Uri? link = Link(Text("link"));
        ImmutableArray<Responder> responders = new ManualResponders(mistakes).Read(root["responders"]);
        Need(reopened || title is not null, "title", "Expected one line that says what stopped working.");
        Need(at is not null || Has(reopened ? "reopenedAt" : "resolvedAt"), reopened ? "reopenedAt" : "resolvedAt", "Expected the time it happened, such as 2026-03-02T10:00:00Z; it keeps a repeated delivery from counting twice.");
        Need(reopened || started is null || at is null || started <= at, "startedAt", "Expected a time before resolvedAt.");
        if (mistakes.Count > 0)
        {
            return null;
        }

        string delivery = defaults.Delivery ?? $"{(reopened ? "reopened" : "resolved")}@{at:O}";
        return reopened
            ? new IncidentSignal.Reopened(defaults.Source, id!, delivery, at!.Value)
            : new IncidentSignal.Resolved(new Incident(defaults.Source, id!, title!, service, severity, started, at!.Value, link), responders, delivery, at.Value);
    }

    private bool IsReopened()
    {
        string? happened = Text("event");
        Need(happened is null or "resolved" or "reopened", "event", "Expected resolved or reopened.");
        return happened == "reopened";
    }

    private string? ExternalId(bool reopened, string? title, string? service, DateTimeOffset? started, DateTimeOffset? resolved)
    {
        if ((Text("externalId") ?? defaults.ExternalId) is { } given)
        {
            return Plain.Id(defaults.Scope + given);
        }

        DateTimeOffset? began = started ?? (reopened ? null : resolved ?? defaults.Time);
        if (reopened && (title is null || began is null))
        {
            mistakes.Add(root["externalId"].Mistake("Expected the incident's id as it was given when it was resolved; or title, service and startedAt as they were given."));
        }

        return Plain.Id(defaults.Scope + Plain.Digest("made", title ?? "", service ?? "", $"{began:O}"));
    }

    private Severity SeverityOf(string? word)
    {
        Severity severity = Severities.Of(word);
        bool known = word is null || severity != Severity.Unknown || word.Equals("unknown", StringComparison.OrdinalIgnoreCase);
        Need(known, "severity", "Expected Sev1 to Sev5, P1 to P5, 1 to 5, or Unknown.");
        return severity;
    }

    private Uri? Link(string? text)
    {
        Uri? link = Plain.Link(text);
        Need(text is null || link is not null, "link", "Expected an absolute http or https address of at most 2000 characters.");
        return link;
    }

    private string? Text(string name)
    {
        Need(root[name].Text is not null || !Has(name), name, "Expected text.");
        return root[name].Text;
    }

    private DateTimeOffset? Time(string name)
    {
        DateTimeOffset? time = Instant.Read(root[name].Text, now);
        Need(time is not null || !Has(name), name, "Expected a time such as 2026-03-02T10:00:00Z: with its zone, since 2000 and not in the future.");
        return time;
    }

    // An empty string is how many scripts write "none".
    private bool Has(string name) =>
        !root[name].IsAbsent && !(root[name].Kind == JsonValueKind.String && string.IsNullOrWhiteSpace(root[name].Value.GetString()));

    private void Need(bool met, string name, string expected)
    {
        if (!met)
        {
            mistakes.Add(root[name].Mistake(expected));
        }
    }

    private IncidentSignal? Wrong(Member member, string expected)
    {
        mistakes.Add(member.Mistake(expected));
        return null;
    }
}
