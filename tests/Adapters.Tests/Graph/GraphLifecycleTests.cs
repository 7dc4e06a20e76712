using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>The whole way: the lifecycle decides, the shell performs, the adapter calls, and what comes back is remembered.</summary>
public sealed class GraphLifecycleTests
{
    private readonly GraphScene _scene = new();
    private readonly InMemoryPostmortemStore _store = new();
    private readonly List<Notice> _sent = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Zoe is in no playbook. Her mailbox says Kolkata, 10:00 to 18:00, and that she is busy until Friday noon UTC; Ruth leads and is free.
    [Fact]
    public async Task Lifecycle_OverGraph_BooksByTheMailboxsHoursAndHearsWhoDeclines()
    {
        Schedule("ruth@example.com", GraphScene.Now, "GMT Standard Time");
        Schedule("zoe@example.net", GraphScene.Now.AddDays(4).AddHours(2), "India Standard Time");
        PostmortemId id = await OpenAsync();

        await PlayAsync(id, GraphScene.Now.AddHours(1));
        Booking booking = Assert.IsType<MeetingState.Booked>((await StateAsync(id)).Meeting).Booking;

        // 18:00 in Kolkata is 12:30 UTC, so Friday has no whole hour left; Ruth begins on Monday at 09:00 UTC.
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), booking.Slot.Start);
        Assert.Equal("Asia/Kolkata", Assert.Single((await StateAsync(id)).Hours).Hours.Zone);

        FakeEvent meeting = Assert.Single(_scene.Server.Events);
        meeting.Attendees = [meeting.Attendees[0] with { Response = "declined", Time = "2026-03-02T12:00:00Z" }];
        await PlayAsync(id, GraphScene.Now.AddDays(1.5));

        Assert.Equal(Reply.Declined, (await StateAsync(id)).ReplyOf(Zoe.Id)?.Reply);
        Assert.Equal(Playbooks.Ruth, Assert.Single(_sent, notice => notice.Kind == NoticeKind.AttendeeDeclined).Recipient);
    }

    [Theory]
    [InlineData("answer lost")]
    [InlineData("half an answer")]
    [InlineData("429 for ten minutes")]
    [InlineData("500")]
    [InlineData("silence")]
    public async Task Lifecycle_OnlyEveryThirdCallGoesWell_OneMeetingStandsInTheEnd(string fault)
    {
        Schedule("ruth@example.com", GraphScene.Now, "GMT Standard Time");
        Schedule("zoe@example.net", GraphScene.Now, "GMT Standard Time");
        int calls = 0;
        _scene.Server.Fault = _ => ++calls % 3 != 0 ? GraphFault.All[fault] : null;
        PostmortemId id = await OpenAsync();

        await PlayAsync(id, GraphScene.Now.AddHours(20));

        Booking booking = Assert.IsType<MeetingState.Booked>((await StateAsync(id)).Meeting).Booking;
        Assert.EndsWith(Assert.Single(_scene.Server.Standing).Id, booking.Reference, StringComparison.Ordinal);
    }

    private static Person Zoe { get; } = new(EmailAddress.Parse("zoe@example.net"), "Zoe");

    private async Task<PostmortemId> OpenAsync()
    {
        PostmortemId id = PostmortemId.For("manual", "db-port", 1);
        LifecycleEvent.IncidentResolved resolved = new(
            new Incident("manual", "db-port", "No new transactions", null, Severity.Sev2, null, GraphScene.Now, Link: null),
            [new Responder("Ruth Okafor", Playbooks.Ruth.Email, null, IsCommander: true), new Responder("Zoe", Zoe.Email, null, IsCommander: false)],
            GraphScene.Now);
        await _store.TryAddAsync(PostmortemLifecycle.Open(id, 1, resolved, GraphScene.Now, Playbook).Postmortem, GraphScene.Now, Token);
        return id;
    }

    private static Playbook Playbook { get; } = Playbooks.Default with { Meeting = Playbooks.Default.Meeting with { LeavesRoomForChases = false } };

    private async Task<Postmortem> StateAsync(PostmortemId id) => (await _store.FindAsync(id, Token))!.Value;

    // Sleeps as a host does, by the clock that only moves when told.
    private async Task PlayAsync(PostmortemId id, DateTimeOffset until)
    {
        FixedPlaybook playbook = new(Playbook);
        Post post = new(_sent);
        StepPerformer performer = new(post, _scene.Calendar, _store, post, playbook, _scene.Clock, NullLogger<StepPerformer>.Instance, _scene.Directory);
        StepRunner runner = new(_store, performer, playbook, _scene.Clock, NullLogger<StepRunner>.Instance);
        while (await runner.AdvanceAsync(id, Token) is { } wake && wake <= until)
        {
            _scene.Clock.JumpTo(wake);
        }

        _scene.Clock.JumpTo(until);
        await runner.AdvanceAsync(id, Token);
    }

    private void Schedule(string address, DateTimeOffset busyUntil, string zone) => _scene.Server.Schedules[address] = $$"""
        {
          "scheduleId": "{{address}}",
          "scheduleItems": [ { "status": "busy", "start": { "dateTime": "2026-03-01T00:00:00", "timeZone": "UTC" }, "end": { "dateTime": "{{busyUntil.UtcDateTime:yyyy-MM-ddTHH:mm:ss}}", "timeZone": "UTC" } } ],
          "workingHours": { "daysOfWeek": [ "monday", "tuesday", "wednesday", "thursday", "friday" ], "startTime": "{{(zone.StartsWith("India", StringComparison.Ordinal) ? "10" : "09")}}:00:00", "endTime": "18:00:00", "timeZone": { "name": "{{zone}}" } }
        }
        """;

    /// <summary>Mail that always arrives, and says nothing.</summary>
    private sealed class Post(List<Notice> sent) : IMailer, IMessageComposer
    {
        private Notice? _last;

        public Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken)
        {
            _last = notice;
            return Task.FromResult(new MailMessage(notice.Key, postmortem.Id, notice.Kind.ToString(), notice.Recipient, ReplyTo: null, "", "", ""));
        }

        public MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now) =>
            new(key, postmortem.Id, postmortem.Facilitator, attendees, slot, "Postmortem", "What it is for.", now);

        public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
        {
            sent.Add(_last!);
            return Task.FromResult<SendOutcome>(new SendOutcome.Accepted());
        }
    }
}
