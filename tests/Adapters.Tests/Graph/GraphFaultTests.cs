using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Everything that can go wrong, at every call: no meeting is doubled or lost, and nothing is thrown.</summary>
public sealed class GraphFaultTests
{
    private readonly GraphScene _scene = new();

    public static TheoryData<string, string> Everything => [.. from call in Calls.Keys from fault in GraphFault.All.Keys select (call, fault)];

    private static Dictionary<string, Func<GraphScene, Booking, Task<bool>>> Calls { get; } = new()
    {
        ["read"] = async (scene, _) => await scene.Calendar.ReadAsync([Playbooks.Ruth], GraphScene.Thursday, Token) is CalendarOutcome<System.Collections.Immutable.ImmutableArray<Availability>>.Ok,
        ["book"] = async (scene, _) => await scene.Calendar.BookAsync(GraphScene.Invitation(key: "meeting/2/book"), Token) is CalendarOutcome<Booking>.Ok,
        ["move"] = async (scene, booking) => await scene.Calendar.MoveAsync(GraphScene.Invitation(GraphScene.Friday, "meeting/2/move"), booking, Token) is CalendarOutcome<Booking>.Ok,
        ["cancel"] = async (scene, booking) => await scene.Calendar.CancelAsync(GraphScene.Invitation(key: "meeting/1/cancel"), booking, Token) is CalendarOutcome<Booking>.Ok,
        ["replies"] = async (scene, booking) => await scene.Calendar.ReadRepliesAsync(booking, Token) is CalendarOutcome<System.Collections.Immutable.ImmutableArray<AttendeeReply>>.Ok,
        ["manager"] = async (scene, _) => await scene.Directory.FindManagerAsync(Playbooks.Ines, Token) is not DirectoryOutcome.Unavailable,
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Call_GoesWrongOnce_IsDoneOnceInTheEnd(string call, string fault)
    {
        Booking booking = await _scene.BookedAsync();
        int calls = 0;
        _scene.Server.Fault = _ => calls++ == 0 ? GraphFault.All[fault] : null;

        // The lifecycle repeats a step that was put off, under the same key.
        bool done = await Calls[call](_scene, booking) || await Calls[call](_scene, booking);

        Assert.True(done);
        AssertOnce(call);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Call_GoesWrongAllTheTime_IsPutOffAndDoneOnceWhenItIsOver(string call, string fault)
    {
        Booking booking = await _scene.BookedAsync();
        _scene.Server.Fault = _ => GraphFault.All[fault];

        bool done = await Calls[call](_scene, booking);
        TimeSpan waited = _scene.Clock.Waits.Aggregate(TimeSpan.Zero, (all, wait) => all + wait);
        _scene.Server.Fault = _ => null;
        bool later = await Calls[call](_scene, booking);

        // A cancellation has no answer to be cut.
        Assert.Equal(call == "cancel" && fault is "an answer cut short", done);
        Assert.InRange(waited, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.True(later);
        AssertOnce(call);
    }

    [Theory]
    [InlineData("429 for two seconds", 3, 2, 2, 2)] // as asked
    [InlineData("429 and no word when", 3, 1, 2, 4)] // ever longer
    [InlineData("500", 3, 1, 2, 4)]
    [InlineData("reset", 3, 1, 2, 4)]
    [InlineData("429 for ten minutes", 0)] // past the budget: the lifecycle waits
    [InlineData("503 until a date", 0)]
    [InlineData("403", 0)] // no use
    [InlineData("silence", 0)] // the time is used up
    public async Task Call_GoesWrongAllTheTime_IsRepeatedWithinTheBudget(string fault, int times, params int[] seconds)
    {
        _scene.Server.Fault = _ => GraphFault.All[fault];

        await _scene.Calendar.BookAsync(GraphScene.Invitation(), Token);

        Assert.Equal(times + 1, _scene.Wire.All.Count);
        Assert.Equal(seconds.Select(second => TimeSpan.FromSeconds(second)), _scene.Clock.Waits);
    }

    [Theory]
    [InlineData("429 for ten minutes", 600)]
    [InlineData("503 until a date", 300)]
    [InlineData("500", 0)]
    [InlineData("403", 3600)] // nobody grants a permission within minutes
    public async Task Call_IsPutOff_SaysForHowLong(string fault, int seconds)
    {
        _scene.Server.Fault = _ => GraphFault.All[fault];

        CalendarOutcome<Booking> outcome = await _scene.Calendar.BookAsync(GraphScene.Invitation(), Token);

        Assert.Equal(TimeSpan.FromSeconds(seconds), GraphScene.Refused(outcome).RetryAfter);
    }

    [Fact]
    public async Task Settings_CannotBeRead_DoNotHinderTheSearch()
    {
        _scene.Server.Schedules["ruth@example.com"] = """{ "scheduleId": "ruth@example.com", "availabilityView": "0", "scheduleItems": [] }""";
        _scene.Server.Fault = request => request.RequestUri!.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal) ? GraphFault.All["403"] : null;

        Availability availability = Assert.Single(await _scene.ReadAsync(Playbooks.Ruth));

        Assert.NotNull(availability.Busy);
        Assert.Null(availability.Hours);
    }

    [Fact]
    public async Task Call_TheHostStops_Throws()
    {
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _scene.Calendar.BookAsync(GraphScene.Invitation(), stopped.Token));
    }

    private void AssertOnce(string call)
    {
        string[] expected = call switch
        {
            "book" => ["2026-03-05T10:00:00", "2026-03-05T10:00:00"],
            "move" => ["2026-03-06T10:00:00"],
            "cancel" => [],
            _ => ["2026-03-05T10:00:00"],
        };
        Assert.Equal(expected, _scene.Server.Standing.Select(meeting => meeting.Start));
    }
}
