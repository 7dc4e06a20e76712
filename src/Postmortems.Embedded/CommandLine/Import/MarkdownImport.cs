using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Makes a postmortem with a published report from a finished report.</summary>
internal sealed class MarkdownImport(ImportedIncident known, DateTimeOffset now, Playbook playbook)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public ImportReading Read(string file, byte[] bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            int line = 1 + bytes.AsSpan(0, Math.Clamp(broken.Index, 0, bytes.Length)).Count((byte)'\n');
            return Refused(file, line, "this is no UTF-8 text. Save the file as UTF-8.");
        }

        if (text.Split('\n').ToList().FindIndex(line => line.StartsWith(ReportFile.DraftMark, StringComparison.Ordinal)) is >= 0 and int mark)
        {
            return Refused(file, mark + 1, "this is a draft. Finish it, take this line out, and import it then.");
        }

        DateOnly? resolved = known.Resolved ?? DateOfName(file);
        Incident incident = IncidentOf(Convert.ToHexStringLower(SHA256.HashData(bytes)), title: file, resolved);
        ReadReport report = PeopleOfReports.Read(text, Open(incident).Facilitator, known.Severity, now, playbook);
        if (report.Content.Title.Length == 0 || (report.Content.Sections.IsEmpty && report.Content.Items.IsEmpty))
        {
            return Refused(file, 1, "this is no report. Begin it with # Title: what happened, and write each question as a level 2 heading (##).");
        }

        IEnumerable<FileRemark> warnings = report.Remarks.Select(remark => new FileRemark(file, remark.Line, remark.Message));
        if (resolved is null)
        {
            warnings = warnings.Prepend(new FileRemark(file, 1, "when the incident was resolved is not known; today is taken. Say it with --resolved, or begin the file's name with the date."));
        }

        return new ImportReading.Read([Published(file, incident with { Title = report.Content.Title }, report.Content)], [.. warnings]);
    }

    private static ImportReading.Refused Refused(string file, int line, string message) => new([new FileRemark(file, line, message)]);

    private static DateOnly? DateOfName(string file) =>
        Path.GetFileName(file) is { Length: > 10 } name && DateOnly.TryParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    private Incident IncidentOf(string externalId, string title, DateOnly? resolved)
    {
        // Noon where most people are asleep or at work that day: the date stays the same in nearly every zone.
        DateTimeOffset noon = resolved is { } date ? new DateTimeOffset(date, new TimeOnly(12, 0), TimeSpan.Zero) : now;
        return new Incident(ImportedIncident.Source, externalId, title, known.Service, known.Severity, StartedAt: null, ResolvedAt: noon < now ? noon : now, Link: null);
    }

    private ImportCandidate Published(string file, Incident incident, ReportContent content)
    {
        Decision published = PostmortemLifecycle.Decide(Open(incident), new LifecycleEvent.ReportPublished(content, FromVersion: 0, Correction: null, By: null, now), now, playbook);
        PostmortemDocument document = new(published.Postmortem, [published.Postmortem.CurrentReport!]);
        return new ImportCandidate(file, Line: 1, document, NamedByContent: true, published.LookAgainAt(now));
    }

    // What happened is told already: nobody is asked, nobody meets, nobody is told of old news. Owners of open items are: the lifecycle goes on from there.
    private Postmortem Open(Incident incident)
    {
        Playbook quiet = playbook with
        {
            Services = [.. playbook.Services.Select(rule => rule with { Respondents = [], Optional = [] })],
            Severities = playbook.Severities.ToImmutableDictionary(rule => rule.Key, rule => rule.Value with { WaivedBecause = null, MeetingRequired = false }),
        };
        PostmortemId id = PostmortemId.For(incident.Source, incident.ExternalId);
        Postmortem opened = PostmortemLifecycle.Open(id, recurrence: 1, new LifecycleEvent.IncidentResolved(incident, Responders: [], incident.ResolvedAt), now, quiet).Postmortem;
        return opened.Respondents.Aggregate(opened, (postmortem, respondent) => PostmortemLifecycle.Decide(
            postmortem, new LifecycleEvent.RespondentExcused(respondent.Person.Id, "the report was imported", By: null, now), now, quiet).Postmortem);
    }
}
