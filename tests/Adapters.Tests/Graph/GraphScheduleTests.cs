using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class GraphScheduleTests
{
    private readonly GraphScene _scene = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Our own words of the documented answer: a lunch in Pacific time, three days before the clocks there go forward.
    [Fact]
    public async Task Read_ItemsInAnotherZone_AreBusyInUtc()
    {
        Schedule("ruth@example.com", """
            "scheduleItems": [ { "status": "busy", "start": { "dateTime": "2026-03-05T12:00:00.0000000", "timeZone": "Pacific Standard Time" }, "end": { "dateTime": "2026-03-05T14:00:00.0000000", "timeZone": "America/Los_Angeles" } } ]
            """);

        Availability ruth = Assert.Single(await _scene.ReadAsync(Playbooks.Ruth));

        Assert.Equal([new Slot(new(2026, 3, 5, 20, 0, 0, TimeSpan.Zero), new(2026, 3, 5, 22, 0, 0, TimeSpan.Zero))], ruth.Busy!.Value);
    }

    [Theory]
    [InlineData("free", false)]
    [InlineData("workingElsewhere", false)] // somewhere else, but at work
    [InlineData("tentative", true)]
    [InlineData("busy", true)]
    [InlineData("oof", true)]
    [InlineData("unknown", true)] // never taken for free
    public async Task Read_StatusOfAnItem_IsBusyOrFree(string status, bool busy)
    {
        Schedule("ruth@example.com", $$"""
            "scheduleItems": [ { "status": "{{status}}", "start": { "dateTime": "2026-03-05T12:00:00", "timeZone": "UTC" }, "end": { "dateTime": "2026-03-05T14:00:00", "timeZone": "UTC" } } ]
            """);

        Assert.Equal(busy ? 1 : 0, Assert.Single(await _scene.ReadAsync(Playbooks.Ruth)).Busy!.Value.Length);
    }

    // Whoever shares no more than "busy or not" has a merged view and no items: half an hour a digit from Monday 10:00 on.
    [Fact]
    public async Task Read_OnlyTheMergedView_IsReadDigitByDigit()
    {
        Schedule("ruth@example.com", """ "availabilityView": "012340", "scheduleItems": [] """);

        Availability ruth = Assert.Single(await _scene.ReadAsync(Playbooks.Ruth));

        Assert.Equal([30, 60, 90], ruth.Busy!.Value.Select(slot => (slot.Start - GraphScene.Now).TotalMinutes));
    }

    [Theory]
    [InlineData(null)] // nobody of that name
    [InlineData(""" "availabilityView": "", "error": { "message": "No.", "responseCode": "ErrorNoFreeBusyAccess" } """)]
    [InlineData(""" "workingHours": null """)] // neither view nor items: it tells nothing
    [InlineData(""" "scheduleItems": [ { "status": "busy", "start": { "dateTime": "2026-03-05T12:00:00", "timeZone": "Nowhere" }, "end": { "dateTime": "x", "timeZone": "UTC" } } ] """)]
    public async Task Read_MailboxThatCannotBeRead_IsUnknownAndNeverFree(string? schedule)
    {
        if (schedule is not null)
        {
            Schedule("ines@example.com", schedule);
        }

        Schedule("ruth@example.com", """ "availabilityView": "0", "scheduleItems": [] """);

        System.Collections.Immutable.ImmutableArray<Availability> read = await _scene.ReadAsync(Playbooks.Ruth, Playbooks.Ines);

        Assert.Null(Assert.Single(read, availability => availability.Person == Playbooks.Ines.Id).Busy);
        Assert.NotNull(Assert.Single(read, availability => availability.Person == Playbooks.Ruth.Id).Busy);
    }

    [Fact]
    public async Task Read_ManyPeople_AsksForTwentyAtATimeThroughTheFirst()
    {
        Person[] people = [Playbooks.Ruth, .. Enumerable.Range(1, 44).Select(number => new Person(EmailAddress.Parse($"p{number}@example.com"), "P"))];

        await _scene.ReadAsync(people);

        Assert.Equal([20, 20, 5], _scene.Wire.All.Select(request => Json(request).GetProperty("Schedules").GetArrayLength()));
        Assert.All(_scene.Wire.All, request => Assert.Equal("/v1.0/users/ruth%40example.com/calendar/getSchedule", request.Address.AbsolutePath));
    }

    [Fact]
    public async Task Read_LongWindow_IsAskedForInPartsThatTheServiceTakes()
    {
        Schedule("ruth@example.com", """ "availabilityView": "2", "scheduleItems": [] """);

        Availability ruth = Assert.Single(GraphScene.Ok(await _scene.Calendar.ReadAsync([Playbooks.Ruth], new Slot(GraphScene.Now, GraphScene.Now.AddDays(130)), Token)));

        Assert.Equal(["2026-03-02T10:00:00", "2026-05-03T10:00:00", "2026-07-04T10:00:00"], Asked("StartTime"));
        Assert.Equal(["2026-05-03T10:00:00", "2026-07-04T10:00:00", "2026-07-10T10:00:00"], Asked("EndTime"));
        Assert.Equal([0, 62, 124], ruth.Busy!.Value.Select(slot => (slot.Start - GraphScene.Now).TotalDays));

        string[] Asked(string name) =>
        [
            .. _scene.Wire.All.Where(request => request.Address.AbsolutePath.EndsWith("getSchedule", StringComparison.Ordinal)).Select(request => Json(request).GetProperty(name).GetProperty("dateTime").GetString()!),
        ];
    }

    [Theory]
    [InlineData("Pacific Standard Time", "America/Los_Angeles")] // as Windows names it
    [InlineData("Europe/Lisbon", "Europe/Lisbon")]
    public async Task Hours_OfTheSchedule_AreTheMailboxs(string zone, string iana)
    {
        Schedule("ruth@example.com", $$"""
            "scheduleItems": [], "workingHours": { "daysOfWeek": [ "friday", "monday" ], "startTime": "08:30:00.0000000", "endTime": "17:00:00.0000000", "timeZone": { "name": "{{zone}}" } }
            """);

        KnownHours? hours = Assert.Single(await _scene.ReadAsync(Playbooks.Ruth)).Hours;

        Assert.Equal(new KnownHours(iana, new TimeOnly(8, 30), new TimeOnly(17, 0), [DayOfWeek.Monday, DayOfWeek.Friday]), hours);
        Assert.Single(_scene.Wire.All);
    }

    private const string OwnZone = """
        "scheduleItems": [], "workingHours": { "daysOfWeek": [ "monday" ], "startTime": "08:00:00.0000000", "endTime": "17:00:00.0000000", "timeZone": { "@odata.type": "#microsoft.graph.customTimeZone", "bias": 480, "name": "Customized Time Zone" } }
        """;

    [Fact]
    public async Task Hours_InAZoneOfOnesOwnMaking_AreReadFromTheSettingsInOneBatch()
    {
        Schedule("ruth@example.com", OwnZone);
        Schedule("ines@example.com", OwnZone);
        _scene.Server.Settings["ruth@example.com"] = """
            { "id": "87d349ed", "mailboxSettings": { "timeZone": "GMT Standard Time", "workingHours": { "daysOfWeek": [ "monday" ], "startTime": "08:00:00.0000000", "endTime": "16:00:00.0000000", "timeZone": { "name": "Customized Time Zone" } } } }
            """;

        System.Collections.Immutable.ImmutableArray<Availability> read = await _scene.ReadAsync(Playbooks.Ruth, Playbooks.Ines);

        Assert.Equal(new KnownHours("Europe/London", new TimeOnly(8, 0), new TimeOnly(16, 0), [DayOfWeek.Monday]), read[0].Hours);
        Assert.Null(read[1].Hours); // refused: the playbook's count
        Assert.Single(_scene.Wire.All, request => request.Address.AbsolutePath == "/v1.0/$batch");
    }

    [Fact]
    public async Task Read_TheFacilitatorHasNoMailbox_EverybodyIsUnknown()
    {
        _scene.Server.Fault = _ => new GraphFault.Refusal(404, "MailboxNotEnabledForRESTAPI");

        Assert.All(await _scene.ReadAsync(Playbooks.Ruth, Playbooks.Ines), availability => Assert.Null(availability.Busy));
    }

    [Theory]
    [InlineData("""{ "@odata.type": "#microsoft.graph.user", "id": "1", "displayName": "Ruth Okafor", "mail": "ruth@example.com" }""", "ruth@example.com")]
    [InlineData("""{ "@odata.type": "#microsoft.graph.user", "id": "1", "displayName": "Ruth Okafor", "mail": null }""", null)] // no mailbox
    [InlineData("""{ "@odata.type": "#microsoft.graph.orgContact", "id": "1" }""", null)] // no user
    [InlineData(null, null)] // none
    public async Task Manager_AsTheDirectoryHasIt_IsFoundOrNot(string? answer, string? address)
    {
        if (answer is not null)
        {
            _scene.Server.Managers["ines@example.com"] = answer;
        }

        DirectoryOutcome outcome = await _scene.Directory.FindManagerAsync(Playbooks.Ines, Token);

        Assert.Equal(address, (outcome as DirectoryOutcome.Found)?.Manager.Email.Value);
        Assert.True(address is not null || outcome is DirectoryOutcome.NotFound);
    }

    private static JsonElement Json(CapturedRequest request) => JsonElement.Parse(request.Body.Span);

    private void Schedule(string address, string rest) => _scene.Server.Schedules[address] = $$"""{ "scheduleId": "{{address}}", {{rest}} }""";
}
