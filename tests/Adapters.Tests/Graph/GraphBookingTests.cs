using Postmortems.Adapters.Graph;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class GraphBookingTests
{
    private readonly GraphScene _scene = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Book_Meeting_StandsInTheFacilitatorsCalendarWithEverybodyInvited()
    {
        Booking booking = await _scene.BookedAsync();

        FakeEvent meeting = Assert.Single(_scene.Server.Events);
        Assert.Equal("ruth@example.com", meeting.Mailbox);
        Assert.Equal(("2026-03-05T10:00:00", "2026-03-05T11:00:00"), (meeting.Start, meeting.End));
        Assert.Equal([new FakeAttendee("ines@example.com", "required"), new FakeAttendee("grace@example.com", "optional")], meeting.Attendees);
        Assert.Equal(new Uri("https://teams.example/l/1"), booking.JoinLink);
        Assert.Equal((GraphScene.Thursday, 0, true), (booking.Slot, booking.Sequence, booking.RepliesReadable));
        Assert.Equal([Playbooks.Ruth, Playbooks.Ines, Playbooks.Grace], booking.Invited);
    }

    [Fact]
    public async Task Book_OnlineMeetingsAreOff_HasNoLink()
    {
        GraphScene scene = new(new GraphOptions { OnlineMeetings = false });

        Assert.Null((await scene.BookedAsync()).JoinLink);
        Assert.False(Assert.Single(scene.Server.Events).IsOnline);
    }

    [Theory]
    [InlineData(false)] // the service answers with the event that is there
    [InlineData(true)] // it answers that there is one, and we look for it
    public async Task Book_SameStepAgain_AnswersAsTheFirstTime(bool refusesDuplicates)
    {
        _scene.Server.RefusesDuplicates = refusesDuplicates;
        await _scene.Calendar.BookAsync(GraphScene.Invitation(key: "meeting/0/book"), Token); // another meeting at the same time
        Booking first = await _scene.BookedAsync();

        Booking again = await _scene.BookedAsync();

        Assert.Equal(first, again);
        Assert.Equal(2, _scene.Server.Events.Count);
    }

    [Fact]
    public async Task Book_SomebodyWasAddedSinceTheAnswerWasLost_IsInvitedToTheSameMeeting()
    {
        await _scene.BookedAsync();

        GraphScene.Ok(await _scene.Calendar.BookAsync(GraphScene.Invitation(alsoInvited: Playbooks.Asha), Token));

        Assert.Contains(Assert.Single(_scene.Server.Events).Attendees, attendee => attendee.Address == "asha@example.com");
    }

    [Fact]
    public async Task Move_Meeting_IsTheSameEventWithItsLinkAndBody()
    {
        Booking booking = await _scene.BookedAsync();

        Booking moved = GraphScene.Ok(await _scene.Calendar.MoveAsync(GraphScene.Invitation(GraphScene.Friday, "meeting/2/move"), booking, Token));

        FakeEvent meeting = Assert.Single(_scene.Server.Events);
        Assert.Equal("2026-03-06T10:00:00", meeting.Start);
        Assert.True(meeting.KeepsItsBody);
        Assert.Equal((booking.Reference, GraphScene.Friday, 1, booking.JoinLink), (moved.Reference, moved.Slot, moved.Sequence, moved.JoinLink));
    }

    [Fact]
    public async Task Move_SomebodyElseFacilitates_InvitesThemToTheSameEvent()
    {
        Booking booking = await _scene.BookedAsync();
        MeetingInvitation taken = GraphScene.Invitation(key: "meeting/2/move", alsoInvited: Playbooks.Oliver) with { Organizer = Playbooks.Oliver };

        Booking moved = GraphScene.Ok(await _scene.Calendar.MoveAsync(taken, booking, Token));

        FakeEvent meeting = Assert.Single(_scene.Server.Events);
        Assert.Equal("ruth@example.com", meeting.Mailbox);
        Assert.Equal(["ines@example.com", "grace@example.com", "oliver@example.com"], meeting.Attendees.Select(attendee => attendee.Address));
        Assert.Equal(booking.Reference, moved.Reference);
    }

    [Fact]
    public async Task Move_EventWasDeletedByHand_IsBookedAnew()
    {
        Booking booking = await _scene.BookedAsync();
        _scene.Server.Delete(_scene.Server.Events[0]);

        Booking moved = GraphScene.Ok(await _scene.Calendar.MoveAsync(GraphScene.Invitation(GraphScene.Friday, "meeting/2/move"), booking, Token));

        Assert.Equal("2026-03-06T10:00:00", Assert.Single(_scene.Server.Standing).Start);
        Assert.Equal((GraphScene.Friday, 1), (moved.Slot, moved.Sequence));
    }

    [Fact]
    public async Task Move_BookedByInvitationBefore_IsBookedHere()
    {
        Booking byMail = new("a1b2c3@postmortems.example", GraphScene.Thursday, 2, JoinLink: null);

        Booking moved = GraphScene.Ok(await _scene.Calendar.MoveAsync(GraphScene.Invitation(GraphScene.Friday, "meeting/2/move"), byMail, Token));

        Assert.Single(_scene.Server.Standing);
        Assert.Equal(3, moved.Sequence);
    }

    [Fact]
    public async Task Cancel_Meeting_IsOutOfTheCalendars()
    {
        Booking booking = await _scene.BookedAsync();

        Booking gone = GraphScene.Ok(await _scene.Calendar.CancelAsync(GraphScene.Invitation(key: "meeting/1/cancel"), booking, Token));

        Assert.Empty(_scene.Server.Standing);
        Assert.Equal(1, gone.Sequence);
    }

    [Theory]
    [InlineData(true)] // nobody finds it any more
    [InlineData(false)] // cancelled already: the service refuses a second time
    public async Task Cancel_MeetingThatIsGone_IsNoError(bool deleted)
    {
        Booking booking = await _scene.BookedAsync();
        GraphScene.Ok(await _scene.Calendar.CancelAsync(GraphScene.Invitation(), booking, Token));
        if (deleted)
        {
            _scene.Server.Delete(_scene.Server.Events[0]);
        }

        GraphScene.Ok(await _scene.Calendar.CancelAsync(GraphScene.Invitation(), booking, Token));
    }

    [Fact]
    public async Task Replies_OfEachKind_AreReadBack()
    {
        Booking booking = await _scene.BookedAsync();
        _scene.Server.Events[0].Attendees =
        [
            new("ines@example.com", "required", "declined", "2026-03-02T11:00:00Z"),
            new("grace@example.com", "optional", "tentativelyAccepted", "2026-03-02T12:00:00Z"),
            new("asha@example.com", "required", "accepted", "2026-03-02T13:00:00Z"),
            new("oliver@example.com", "required", "notResponded"),
        ];

        AttendeeReply[] replies = [.. GraphScene.Ok(await _scene.Calendar.ReadRepliesAsync(booking, Token))];

        Assert.Equal(
            [
                new(Playbooks.Ines.Id, Reply.Declined, GraphScene.Now.AddHours(1)),
                new(Playbooks.Grace.Id, Reply.Tentative, GraphScene.Now.AddHours(2)),
                new(Playbooks.Asha.Id, Reply.Accepted, GraphScene.Now.AddHours(3)),
                new(Playbooks.Oliver.Id, Reply.None, At: null),
                new(Playbooks.Ruth.Id, Reply.Accepted, At: null), // who holds it comes
            ],
            replies);
    }

    [Fact]
    public async Task Replies_EventIsGone_AreNotKnown()
    {
        Booking booking = await _scene.BookedAsync();
        _scene.Server.Delete(_scene.Server.Events[0]);

        Assert.Empty(GraphScene.Ok(await _scene.Calendar.ReadRepliesAsync(booking, Token)));
    }
}
