using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The dashboard's reckoning. Opened on Monday 6 October 2025, resolved a minute before.</summary>
public sealed class BoardTests
{
    private static readonly DateTimeOffset Now = Samples.Opened.AddDays(60);
    private static readonly PostmortemSummary Done = PostmortemSummaries.From(Samples.Shapes["published"], null) with { OpenItems = 0, Stage = Stage.Closed };

    // Meeting on the second, fourth and ninth day; due by the end of Monday 13 October in Kolkata, where the facilitator is: 18:30 UTC.
    [Fact]
    public void Courses_TheirMedianNinetiethAndShare_AreOfWhatWasDue()
    {
        Board board = Of([.. new[] { 2, 4, 9 }.Select(days => Met(Samples.Opened.AddDays(days)))]);

        Figures meeting = board.Courses.Single(course => course.Kind is CourseKind.Meeting).All;
        Assert.Equal((3, 2, 3), (meeting.Count, meeting.Kept, meeting.Judged));
        Assert.Equal(4.0, meeting.Median!.Value, 2);
        Assert.Equal(8.0, meeting.Ninetieth!.Value, 2);
        Assert.Equal(7.4, meeting.Promise!.Value, 1);
    }

    // Late and not done is a promise broken; not done and not late says nothing yet.
    [Theory]
    [InlineData(3, 0)]
    [InlineData(60, 1)]
    public void Courses_NotDoneYet_AreJudgedOnceLate(int day, int judged)
    {
        PostmortemSummary drafting = PostmortemSummaries.From(Samples.Collecting(), null);

        Figures report = Of(Samples.Opened.AddDays(day), drafting).Courses.Single(course => course.Kind is CourseKind.Report).All;

        Assert.Equal((0, 0, judged), (report.Count, report.Kept, report.Judged));
        Assert.Null(report.Median);
    }

    [Theory]
    [InlineData("waived")]
    [InlineData("on-hold")]
    public void Courses_WaivedOrOnHold_PromiseNothing(string shape)
    {
        Board board = Of(PostmortemSummaries.From(Samples.Shapes[shape], null));

        Assert.All(board.Courses, course => Assert.Equal(0, course.All.Judged));
    }

    [Fact]
    public void Months_BetweenFirstAndLast_HaveNoGapAndEndAfterAYear()
    {
        Board quiet = Of(Opened(0), Opened(3));
        Board long_ = Of(Opened(0), Opened(30));

        Assert.Equal(4, quiet.Months.Length);
        Assert.Equal([1, 0, 0, 1], quiet.Severities.Single().Months);
        Assert.Equal(BoardReckoning.MostMonths, long_.Months.Length);
        Assert.Equal(2, long_.Severities.Single().Total);
    }

    [Fact]
    public void Waits_OfManyPostmortems_AreWorkByServiceAndNameNobody()
    {
        PostmortemSummary one = PostmortemSummaries.From(Samples.Collecting(), null);

        Board board = new BoardReckoning(new Timings(Playbooks.Default), new BusinessCalendar(WorkSchedule.Default), Samples.Opened)
            .Of([one with { Service = "Search" }, one with { Service = "payments" }, one with { Service = "SEARCH" }, one with { Service = null }]);

        WaitingWork answers = Assert.Single(board.Waits);
        Assert.Equal((WorkKind.Answers, 8, 4), (answers.Kind, answers.Count, answers.Postmortems));
        Assert.Equal([("Search", 4), (null, 2), ("payments", 2)], answers.Services.Select(service => (service.Service, service.Count)));
    }

    [Fact]
    public void Overdue_MoreThanFit_ShowsTheMostUrgentAndCountsAll()
    {
        PostmortemSummary late = PostmortemSummaries.From(Samples.Collecting(), null);

        Board board = Of([.. Enumerable.Range(1, 20).Select(number => late with { Severity = number == 20 ? Severity.Sev1 : Severity.Sev2, Title = $"{number}" })]);

        OverdueKind reports = board.Overdue.Single(kind => kind.Kind is LateKind.Report);
        Assert.Equal((20, 4, "20"), (reports.Total, reports.Lines.Length, reports.Lines[0].Row.Title));
    }

    private static PostmortemSummary Met(DateTimeOffset at) => Done with { Progress = Done.Progress with { MeetingAt = at } };

    private static PostmortemSummary Opened(int months) => Done with { OpenedAt = Samples.Opened.AddMonths(months) };

    private static Board Of(params ImmutableArray<PostmortemSummary> rows) => Of(Now, rows);

    private static Board Of(DateTimeOffset now, params ImmutableArray<PostmortemSummary> rows) =>
        new BoardReckoning(new Timings(Playbooks.Default), new BusinessCalendar(WorkSchedule.Default), now).Of(rows);
}
