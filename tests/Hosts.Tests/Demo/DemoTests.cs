using NodaTime;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Hosting;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>What <c>demo</c> promises its audience, read from the real program's output.</summary>
public sealed class DemoTests(DemoRun demo) : IClassFixture<DemoRun>
{
    private static readonly Domain.Playbook Sample = ((PlaybookReading.Loaded)PlaybookReader.Read(SamplePlaybook.Text, new DateOnly(2026, 3, 17))).Playbook;

    [Fact]
    public void Demo_ShippedIncident_EndsClosed()
    {
        Assert.Equal(0, demo.Ran.ExitCode);
        Assert.Empty(demo.Ran.Errors);
        Assert.StartsWith("""{"type":"end","stage":"Closed","openItems":0,""", demo.Ran.Lines[^1], StringComparison.Ordinal);
    }

    // The first thing a newcomer runs. Many times what it takes on an idle machine, so that only a change of kind fails.
    [Fact]
    public void Demo_ShippedIncident_TakesNoTime() => Assert.InRange(demo.Ran.Took, TimeSpan.Zero, TimeSpan.FromSeconds(30));

    [Fact]
    public async Task Demo_RunTwice_SaysTheSame()
    {
        Ran again = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "demo", "--json");

        Assert.Equal(demo.Ran.Output, again.Output);
    }

    // Reckoned here from the playbook's raw schedules, not by the calendar that timed the notices.
    [Fact]
    public void Demo_EveryNotice_ComesInTheRecipientsWorkingHours()
    {
        Assert.NotEmpty(demo.Notices);
        Assert.All(demo.Notices, notice =>
        {
            WorkSchedule schedule = Sample.People.Single(known => known.Person.Email.Value == notice.Recipient).Schedule!;
            LocalDateTime local = Instant.FromDateTimeOffset(notice.At).InZone(DateTimeZoneProviders.Tzdb[schedule.Zone]).LocalDateTime;
            TimeOnly time = local.TimeOfDay.ToTimeOnly();

            Assert.Equal(schedule.Zone, notice.Json.GetProperty("zone").GetString());
            Assert.Contains((DayOfWeek)((int)local.DayOfWeek % 7), schedule.WorkingDays);
            Assert.DoesNotContain(local.Date.ToDateOnly(), schedule.Holidays);
            Assert.InRange(time, new TimeOnly(9, 0), new TimeOnly(17, 0).Add(TimeSpan.FromTicks(-1)));
            Assert.InRange(time, schedule.Start, schedule.End.Add(TimeSpan.FromTicks(-1)));
        });
    }

    [Fact]
    public void Demo_EveryNotice_HasAKeyOfItsOwn() => Assert.Equal(demo.Notices.Count(), demo.Notices.DistinctBy(notice => notice.Key).Count());

    [Fact]
    public void Demo_Respondents_OneIsPromptOneLateOneSilent()
    {
        string[] asked = [.. Recipients("FormRequest")];
        string[] chased = [.. Recipients("Chase")];
        string[] answered = [.. demo.Events.Where(line => line.Event == "AnswersSubmitted").Select(line => AddressOf(line.Who!))];

        Assert.Contains(asked, one => answered.Contains(one) && !chased.Contains(one));
        Assert.Contains(asked, one => answered.Contains(one) && chased.Contains(one));
        string silent = Assert.Single(asked, one => !answered.Contains(one));
        Assert.Equal(Sample.Chases.AfterBusinessDays.Length, demo.Notices.Count(line => line.Kind == "Chase" && line.Recipient == silent && line.At > Reopened));
        Assert.Single(demo.Notices, line => line.Kind == "AnswersEscalation");
    }

    [Fact]
    public void Demo_WhoHasAnswered_IsNotChasedAgain() => Assert.All(
        demo.Events.Where(line => line.Event == "AnswersSubmitted"),
        answer => Assert.DoesNotContain(demo.Notices, line => line.Kind == "Chase" && line.Recipient == AddressOf(answer.Who!) && line.At >= answer.At));

    [Fact]
    public void Demo_IncidentReopened_HoldsNoticesAndMovesTheMeeting()
    {
        DateTimeOffset over = demo.Events.Last(line => line.Event == "IncidentResolved").At;

        Assert.True(over > Reopened);
        Assert.All(demo.Notices.Where(line => line.At > Reopened && line.At < over), line => Assert.Equal("IncidentReopened", line.Kind));
        Assert.Equal(["MeetingBooked", "MeetingMoved"], demo.Events.Select(line => line.Event!).Where(name => name.StartsWith("Meeting", StringComparison.Ordinal)));
    }

    [Fact]
    public void Demo_ItemPostponedTwice_IsReviewed()
    {
        DemoLine[] postponed = [.. demo.Events.Where(line => line.Event == "ItemPostponed")];
        DemoLine review = demo.Notices.Single(line => line.Kind == "ItemReview");
        string item = Assert.Single(postponed.Select(line => line.Detail.Split(':')[0]).Distinct());

        Assert.Equal(2, postponed.Length);
        Assert.True(review.At > postponed[^1].At);
        Assert.Contains(demo.Events, line => line.At > review.At && line.Event is "ItemShrunk" or "ItemKept" or "ItemDropped" && line.Detail.StartsWith(item + ":", StringComparison.Ordinal));
    }

    private DateTimeOffset Reopened => demo.Events.Single(line => line.Event == "IncidentReopened").At;

    private IEnumerable<string> Recipients(string kind) => demo.Notices.Where(line => line.Kind == kind).Select(line => line.Recipient).Distinct();

    private static string AddressOf(string name) => Sample.People.Single(known => known.Person.Name == name).Person.Email.Value;
}
