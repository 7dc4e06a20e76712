using Xunit;

namespace Postmortems.Domain.Tests;

public class PeopleTests
{
    [Fact]
    public void Facilitator_Changed_IsToldInvitedAndAskedFromThenOn()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00");
        LifecycleEvent changed = new LifecycleEvent.FacilitatorChanged(Scenes.Ruth, Scenes.Oliver.Id, simulation.Now);

        simulation.Do(changed).Do(changed).To("2026-03-06 12:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ruth, NoticeKind.PostmortemOpened));
        Assert.Contains(new Attendee(Scenes.Ruth, Required: true), simulation.Postmortem.Attendees);
        Assert.Equal(["2026-03-06 11:00"], simulation.Heard(Scenes.Ruth, NoticeKind.PublishRequest));
        Assert.Empty(simulation.Heard(Scenes.Oliver, NoticeKind.PublishRequest));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "FacilitatorChanged");
    }

    [Fact]
    public void Facilitator_AttendeeSetOptional_StaysRequired()
    {
        Simulation simulation = Scenes.Two().Run();

        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Oliver, Required: false, null, simulation.Now));
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Ines, Required: false, null, simulation.Now));

        Assert.Equal([(Scenes.Oliver, true), (Scenes.Ines, false)], simulation.Postmortem.Attendees.Select(attendee => (attendee.Person, attendee.Required)));
        Assert.Equal(["Inês Duarte, optional"], simulation.Postmortem.Audit.Skip(1).Select(entry => entry.Detail));
    }

    [Fact]
    public void Attendee_RemovedTwice_GoesOnce()
    {
        Simulation simulation = Scenes.Two().Run();
        LifecycleEvent removed = new LifecycleEvent.AttendeeRemoved(Scenes.Ines.Id, null, simulation.Now);

        simulation.Do(removed).Do(removed);

        Assert.Equal([Scenes.Oliver], simulation.Postmortem.Attendees.Select(attendee => attendee.Person));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "AttendeeRemoved");
    }

    [Fact]
    public void Links_Revoked_AreVoidFromTheNewestInstantOn()
    {
        Simulation simulation = Scenes.Two().Run();
        DateTimeOffset first = simulation.Now;

        simulation.Do(new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, null, first));
        simulation.Do(new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, null, first.AddHours(1)));
        simulation.Do(new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, null, first));
        simulation.Do(new LifecycleEvent.LinksRevoked(Scenes.Oliver.Id, null, first));

        Assert.Equal([new Revocation(Scenes.Ines.Id, first.AddHours(1)), new Revocation(Scenes.Oliver.Id, first)], simulation.Postmortem.Revocations);
        Assert.Equal(3, simulation.Postmortem.Audit.Count(entry => entry.Event == "LinksRevoked"));
    }
}
