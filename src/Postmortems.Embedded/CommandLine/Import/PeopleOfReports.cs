using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Reads a report with the playbook's people in mind, whatever of their names it uses.</summary>
internal static class PeopleOfReports
{
    public static ReadReport Read(string markdown, Person facilitator, Severity severity, DateTimeOffset now, Playbook playbook)
    {
        ReadReport report = ReportMarkdown.Parse(markdown, new ReportReading(
            playbook.Questions,
            [.. Names(playbook)],
            facilitator,
            owner => ReportDrafts.DueWhenUnset(owner.Id, severity, playbook, playbook.CalendarOf(owner.Id).DateOf(now))));
        ImmutableArray<ReportItem> items = [.. report.Content.Items.Select(item => item with { Owner = playbook.Find(item.Owner.Id)?.Person ?? item.Owner })];
        return report with { Content = report.Content with { Items = items } };
    }

    // Under each of their aliases too; two entries of one address are one person to the reader.
    private static IEnumerable<Person> Names(Playbook playbook) => playbook.People
        .SelectMany(known => known.Aliases.Select(alias => known.Person with { Name = alias }).Prepend(known.Person))
        .Concat(playbook.People.Select(known => known.Manager).OfType<Person>())
        .Concat(playbook.Services.SelectMany(service => service.Respondents.Concat(service.Optional)))
        .Append(playbook.FallbackFacilitator);
}
