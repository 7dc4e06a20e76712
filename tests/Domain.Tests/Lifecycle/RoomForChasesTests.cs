using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>A meeting waits for the chases where the latest day lets it. All in London, from Monday 2 March 2026, 10:00, unless a row says otherwise.</summary>
public class RoomForChasesTests
{
    private static readonly Responder[] Two = [Simulation.Named(Playbooks.Oliver, commander: true), Simulation.Named(Playbooks.Ruth)];

    [Theory]
    [InlineData(Severity.Sev2, true, "2026-03-06 13:00")] // The last chase goes on Thursday at 09:00, people get until 13:00, and the form closes a day before the meeting.
    [InlineData(Severity.Sev2, false, "2026-03-03 10:00")] // The first slot after a day's notice.
    [InlineData(Severity.Sev1, true, "2026-03-05 13:00")] // Three calendar days end on Thursday: room for two chases, the second on Wednesday at 09:00.
    public void Meeting_PeopleOweAnswers_WaitsForTheChasesIfItMay(Severity severity, bool room, string start)
    {
        Playbook playbook = Playbooks.Default with { Meeting = Playbooks.Default.Meeting with { LeavesRoomForChases = room } };

        Simulation simulation = new Simulation(playbook, severity: severity, responders: Two).Run();

        Assert.Equal(start, $"{Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Slot.Start:yyyy-MM-dd HH:mm}");
    }

    // Friday 6 March is the fourth business day: every chase has gone, and then the one escalation, before anybody meets.
    [Fact]
    public void Chases_NobodyAnswers_AllGoBeforeTheMeeting()
    {
        Simulation simulation = new Simulation(Playbooks.Default, responders: Two).To(Simulation.Monday.AddDays(4));

        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.Chase).Where(notice => notice.Recipient.Id == Playbooks.Ruth.Id).Select(notice => notice.Attempt));
        Assert.Single(simulation.SentOf(NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Meeting_EverybodyHasAnswered_IsSoughtFromTheNoticeOn()
    {
        Simulation simulation = new Simulation(Playbooks.Default, responders: Two).Run();
        simulation.Answer(Playbooks.Oliver).Answer(Playbooks.Ruth);

        simulation.Do(new LifecycleEvent.MeetingAsked(By: null, simulation.Now));

        Assert.Equal(Simulation.Monday.AddDays(1), Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Slot.Start);
    }
}
