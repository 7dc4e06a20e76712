using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What is overdue and what waits, by the playbook in force. Opened on Monday 6 October 2025.</summary>
public sealed class StandingTests
{
    private static readonly Timings Timings = new(Playbooks.Default);

    // Report within five business days: Monday 13 October; meeting of a Sev 2 within five business days too.
    [Theory]
    [InlineData(13, "")]
    [InlineData(14, "Report 0 Meeting 0")]
    [InlineData(16, "Report 2 Meeting 2")]
    public void Overdue_NothingDoneSinceTheOpening_CountsTheDays(int day, string late)
    {
        Standing standing = At(Samples.Collecting(), new DateTimeOffset(2025, 10, day, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(late, string.Join(' ', standing.Overdue.Select(one => $"{one.Kind} {one.Days}")));
        Assert.Equal(late.Length > 0, standing.IsOverdue);
    }

    // The owner's own date ends elsewhere at another hour: where it is known, it is theirs.
    [Theory]
    [InlineData(null, "2025-11-05T23:59:59Z", 0)]
    [InlineData(null, "2025-11-06T00:00:00Z", 1)]
    [InlineData("Pacific/Auckland", "2025-11-05T10:59:59Z", 0)]
    [InlineData("Pacific/Auckland", "2025-11-05T11:00:00Z", 1)]
    [InlineData("Pacific/Honolulu", "2025-11-06T09:59:59Z", 0)]
    [InlineData("Pacific/Honolulu", "2025-11-06T10:00:00Z", 1)]
    public void Overdue_ItemOfAnOwnerElsewhere_EndsWithTheirDay(string? zone, string now, int items)
    {
        PostmortemSummary row = PostmortemSummaries.From(Samples.Shapes["published"], null);
        OpenItem item = new(new PersonId("0123456789abcdef"), zone, new DateOnly(2025, 11, 5), Postponed: 0);

        Standing standing = Standing.Of(row with { Progress = row.Progress with { Open = [item] } }, Timings, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(items, standing.Overdue.Sum(late => late.Count));
    }

    [Theory]
    [InlineData("on-hold")]
    [InlineData("waived")]
    public void Standing_NothingUnderWay_NeitherWaitsNorIsOverdue(string shape)
    {
        Standing standing = At(Samples.Shapes[shape], Samples.Opened.AddYears(1));

        Assert.Empty(standing.Overdue);
        Assert.Empty(standing.Waits);
    }

    [Theory]
    [InlineData("collecting", "Answers 2")]
    [InlineData("no-slot", "MeetingTime 1, Answers 2")]
    [InlineData("held", "Report 1, Answers 1")]
    [InlineData("everyone-excused", "Report 1")]
    [InlineData("published", "Items 2")]
    [InlineData("new-version-wanted", "NewVersion 1")]
    public void Waits_EachShape_NamesTheWork(string shape, string work)
    {
        Standing standing = At(Samples.Shapes[shape], Samples.Opened.AddDays(2));

        Assert.Equal(work, string.Join(", ", standing.Waits.Select(one => $"{one.Kind} {one.Count}")));
    }

    // Two postponements ask for a decision; one that the facilitator has looked at does not.
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 2, 0)]
    public void Waits_PostponedItem_AsksForADecision(int postponements, int reviewed, int decisions)
    {
        Postmortem published = Samples.Shapes["published"];
        ActionItem item = published.Items[0] with
        {
            Postponements = [.. Enumerable.Range(0, postponements).Select(_ => new Postponement(new DateOnly(2025, 11, 5), new DateOnly(2025, 11, 12), "Waiting", Samples.Opened))],
            ReviewedPostponements = reviewed,
        };

        Standing standing = At(published with { Items = [item] }, Samples.Opened.AddDays(9));

        Assert.Equal(decisions, standing.Waits.Where(work => work.Kind is WorkKind.ItemReview).Sum(work => work.Count));
    }

    [Fact]
    public void MostUrgentFirst_OverdueThenSeverityThenDays_Sort()
    {
        PostmortemSummary row = PostmortemSummaries.From(Samples.Collecting(), null);
        Standing[] all =
        [
            new(row with { Title = "calm", Severity = Severity.Sev1 }, [], []),
            new(row with { Title = "waits", Severity = Severity.Sev1 }, [], [new(WorkKind.Report, 1)]),
            new(row with { Title = "late unknown", Severity = Severity.Unknown }, [new(LateKind.Report, 1, 90)], []),
            new(row with { Title = "late mild", Severity = Severity.Sev3 }, [new(LateKind.Report, 1, 30)], []),
            new(row with { Title = "late bad", Severity = Severity.Sev1 }, [new(LateKind.Report, 1, 1)], []),
            new(row with { Title = "later bad", Severity = Severity.Sev1 }, [new(LateKind.Report, 1, 2)], []),
        ];

        Assert.Equal(["later bad", "late bad", "late mild", "late unknown", "waits", "calm"], Standing.MostUrgentFirst(all).Select(standing => standing.Row.Title));
    }

    // The same rows tell something else as soon as another playbook is in force.
    [Fact]
    public void Overdue_AnotherPlaybook_CountsAtOnce()
    {
        PostmortemSummary row = PostmortemSummaries.From(Samples.Collecting(), null);
        Playbook patient = Playbooks.Default with { Report = Playbooks.Default.Report with { WithinBusinessDays = 20 } };

        Assert.Contains(LateKind.Report, Standing.Of(row, Timings, Samples.Opened.AddDays(10)).Overdue.Select(late => late.Kind));
        Assert.DoesNotContain(LateKind.Report, Standing.Of(row, new Timings(patient), Samples.Opened.AddDays(10)).Overdue.Select(late => late.Kind));
    }

    private static Standing At(Postmortem postmortem, DateTimeOffset now) => Standing.Of(PostmortemSummaries.From(postmortem, null), Timings, now);
}
