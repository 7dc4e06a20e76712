using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

internal static class SeveritiesTranslation
{
    public static ImmutableDictionary<Severity, SeverityRule> Translate(SeveritiesDocument severities)
    {
        SeverityDocument unknown = severities.Unknown;
        SeverityDocument sev2 = severities.Sev2;
        return ImmutableDictionary.CreateRange(new Dictionary<Severity, SeverityRule>
        {
            [Severity.Sev1] = Translate(severities.Sev1),
            [Severity.Sev2] = Translate(sev2),
            [Severity.Sev3] = Translate(severities.Sev3),
            [Severity.Sev4] = Translate(severities.Sev4),
            [Severity.Sev5] = Translate(severities.Sev5),
            [Severity.Unknown] = Translate(unknown) with
            {
                MeetingRequired = (unknown.Sets(nameof(unknown.Meeting)) ? unknown : sev2).Meeting is MeetingNeed.Required,
                MeetingWithin = (unknown.Sets(nameof(unknown.MeetingWithin)) ? unknown : sev2).MeetingWithin,
            },
        });
    }

    private static SeverityRule Translate(SeverityDocument severity) =>
        new(severity.Waive, severity.Meeting is MeetingNeed.Required, severity.MeetingWithin, severity.ItemsDueDays);
}
