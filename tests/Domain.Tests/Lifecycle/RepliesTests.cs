using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>When attendees' answers to the invitation are read, and who hears that somebody will not come.</summary>
public class RepliesTests
{
    // Booked on Monday 2 March 2026 for Friday 6 March, 10:00, in London and Lisbon, where clocks show UTC.
    [Fact]
    public void Replies_TheCalendarCanTell_AreReadADayLaterAndBeforeTheMeeting()
    {
        Invited story = Invite(_ => Reply.Accepted);

        story.Simulation.To("2026-03-08 12:00");

        Assert.Equal(["2026-03-03 09:00", "2026-03-05 09:00"], story.Read);
        Assert.Empty(story.Simulation.SentOf(NoticeKind.AttendeeDeclined));
    }

    [Fact]
    public void Replies_TheCalendarCannotTell_AreNeverRead()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00");
        List<NextStep> asked = [];
        simulation.Provider = step =>
        {
            asked.Add(step);
            return null;
        };

        simulation.To("2026-03-08 12:00");

        Assert.Empty(asked.OfType<NextStep.ReadReplies>());
    }

    [Fact]
    public void Replies_NobodyWasAwakeForTwoDays_AreReadOnce()
    {
        Invited story = Invite(_ => Reply.Accepted);

        story.Simulation.Jump("2026-03-05 12:00");

        Assert.Equal(["2026-03-05 12:00"], story.Read);
    }

    [Fact]
    public void Declined_BySomebodyRequired_TheFacilitatorHearsOfItOnce()
    {
        Invited story = Invite(person => person.Id == Scenes.Ines.Id ? Reply.Declined : Reply.None);

        story.Simulation.To("2026-03-08 12:00");

        Assert.Equal(["2026-03-03 09:00"], story.Simulation.Heard(Scenes.Oliver, NoticeKind.AttendeeDeclined));
        Assert.Single(story.Simulation.SentOf(NoticeKind.AttendeeDeclined));
        Assert.Equal([Scenes.Ines.Id.Value], story.Simulation.SentOf(NoticeKind.AttendeeDeclined).Single().About);
    }

    [Fact]
    public void Declined_BySomebodyOptional_IsShownAndNotMailed()
    {
        Invited story = Invite(person => person.Id == Scenes.Grace.Id ? Reply.Declined : Reply.Accepted);

        story.Simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, story.Simulation.Now)).To("2026-03-04 12:00");

        Assert.Equal(Reply.Declined, story.Simulation.Postmortem.ReplyOf(Scenes.Grace.Id)?.Reply);
        Assert.Empty(story.Simulation.SentOf(NoticeKind.AttendeeDeclined));
    }

    [Fact]
    public void Replies_TheMeetingIsMoved_CountForNothingAnyMore()
    {
        Invited story = Invite(_ => Reply.Accepted);
        story.Simulation.To("2026-03-03 12:00");
        Slot later = new(Calendars.Utc("2026-03-06 14:00"), Calendars.Utc("2026-03-06 15:00"));

        story.Simulation.Do(new LifecycleEvent.MeetingTimeChosen(later, null, story.Simulation.Now));

        Assert.Null(story.Simulation.Postmortem.ReplyOf(Scenes.Ines.Id));
        story.Simulation.To("2026-03-04 12:00");
        Assert.Equal(Reply.Accepted, story.Simulation.Postmortem.ReplyOf(Scenes.Ines.Id)?.Reply);
    }

    [Fact]
    public void Replies_TheMeetingIsMoved_AreReadADayAfterTheMoveAndBeforeTheNewTime()
    {
        Invited story = Invite(_ => Reply.Accepted);
        story.Simulation.To("2026-03-04 12:00");
        Slot later = new(Calendars.Utc("2026-03-11 14:00"), Calendars.Utc("2026-03-11 15:00"));

        story.Simulation.Do(new LifecycleEvent.MeetingTimeChosen(later, null, story.Simulation.Now)).To("2026-03-13 12:00");

        // Tuesday, a day after the invitation; Thursday, a day after the move; Tuesday, with the draft for Wednesday's meeting.
        Assert.Equal(["2026-03-03 09:00", "2026-03-05 09:00", "2026-03-10 09:00"], story.Read);
    }

    [Fact]
    public void Declined_AgainForTheNewTime_TheFacilitatorHearsOfItAgain()
    {
        Invited story = Invite(person => person.Id == Scenes.Ines.Id ? Reply.Declined : Reply.Accepted);
        story.Simulation.To("2026-03-03 12:00");
        Slot later = new(Calendars.Utc("2026-03-06 14:00"), Calendars.Utc("2026-03-06 15:00"));

        story.Simulation.Do(new LifecycleEvent.MeetingTimeChosen(later, null, story.Simulation.Now)).To("2026-03-08 12:00");

        Assert.Equal(["2026-03-03 09:00", "2026-03-04 09:00"], story.Simulation.Heard(Scenes.Oliver, NoticeKind.AttendeeDeclined));
    }

    [Theory]
    [InlineData("2026-03-03 08:59", Reply.Accepted)] // older
    [InlineData("2026-03-03 09:00", Reply.Accepted)] // the same moment, heard twice
    [InlineData("2026-03-03 09:01", Reply.Declined)] // newer
    public void Replies_ReadTwice_OnlyNewerOnesReplaceTheOthers(string readAt, Reply expected)
    {
        Invited story = Invite(_ => Reply.Accepted);
        story.Simulation.To("2026-03-03 12:00");
        Booking booking = Assert.IsType<MeetingState.Booked>(story.Simulation.Postmortem.Meeting).Booking;

        story.Simulation.Do(new LifecycleEvent.RepliesRead(
            "meeting/1/replies/again",
            booking.Reference,
            booking.Slot,
            [new AttendeeReply(Scenes.Ines.Id, Reply.Declined, story.Simulation.Now)],
            Calendars.Utc(readAt)));

        Assert.Equal(expected, story.Simulation.Postmortem.ReplyOf(Scenes.Ines.Id)?.Reply);
    }

    private sealed record Invited(Simulation Simulation, List<string> Read);

    private static Invited Invite(Func<Person, Reply> replies)
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        simulation.FreeFrom("2026-03-06 10:00");
        Func<NextStep, LifecycleEvent?> calendars = simulation.Provider;
        List<string> read = [];
        simulation.Provider = step =>
        {
            switch (step)
            {
                case NextStep.BookMeeting book:
                    return new LifecycleEvent.MeetingBooked(book.Key, book.Round, new Booking("uid-1", book.Slot, 0, null) { RepliesReadable = true }, simulation.Now);
                case NextStep.ReadReplies ask:
                    read.Add(Scenes.Text(simulation.Now));
                    return new LifecycleEvent.RepliesRead(
                        ask.Key,
                        ask.Existing.Reference,
                        ask.Existing.Slot,
                        [.. simulation.Postmortem.Attendees.Select(attendee => new AttendeeReply(attendee.Person.Id, replies(attendee.Person), simulation.Now))],
                        simulation.Now);
                default:
                    return calendars(step);
            }
        };
        return new Invited(simulation.Run(), read);
    }
}
