using System.Collections.Immutable;
using System.Globalization;
using Postmortems.TestKit;

namespace Postmortems.Domain.Tests;

/// <summary>Where most stories begin, and how a story is read back: who heard what, when.</summary>
internal static class Scenes
{
    public static readonly Person Asha = Playbooks.Asha;
    public static readonly Person Ines = Playbooks.Ines;
    public static readonly Person Oliver = Playbooks.Oliver;
    public static readonly Person Grace = Playbooks.Grace;
    public static readonly Person Ruth = Playbooks.Ruth;

    /// <summary>Oliver (London) led, Inês (Lisbon) took part; no meeting at this severity. Both zones show UTC until 29 March 2026.</summary>
    public static Simulation Two(Playbook? playbook = null, DateTimeOffset? now = null, Severity severity = Severity.Sev3) =>
        new(playbook, now, severity, responders: [Simulation.Named(Oliver, commander: true), Simulation.Named(Ines)]);

    /// <summary>As <see cref="Two"/>, with a meeting in the calendars at the given time.</summary>
    public static Simulation Meeting(string start, Severity severity = Severity.Sev2)
    {
        Simulation simulation = Two(severity: severity);
        simulation.FreeFrom(start);
        return simulation.Run();
    }

    /// <summary>Everybody's calendar is full until <paramref name="start"/>.</summary>
    public static void FreeFrom(this Simulation simulation, string start) => simulation.Provider = step => step is NextStep.ReadCalendars read
        ? new LifecycleEvent.CalendarsRead(
            read.Round,
            [.. read.Attendees.Select(attendee => new Availability(attendee.Person.Id, Calendars.Utc(start) > read.From ? ImmutableArray.Create(new Slot(read.From, Calendars.Utc(start))) : []))],
            simulation.Now)
        : null;

    public static Simulation To(this Simulation simulation, string until) => simulation.To(Calendars.Utc(until));

    public static Simulation Jump(this Simulation simulation, string to) => simulation.Jump(Calendars.Utc(to));

    /// <summary>When this person was sent notices of this kind, like <c>2026-03-03 09:00</c>, UTC.</summary>
    public static string[] Heard(this Simulation simulation, Person person, NoticeKind kind) =>
        [.. simulation.Sent.Where(sent => sent.Notice.Kind == kind && sent.Notice.Recipient.Id == person.Id).Select(sent => Text(sent.At))];

    public static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static ReportItem Item(Person owner, string due, int number = 1) => new(new ActionItemId(number), "Alert on refused connections", owner, Calendars.Date(due));

    public static ActionItem Item(this Simulation simulation, int number = 1) => simulation.Postmortem.Items.Single(item => item.Id.Value == number);

    public static Simulation Reopen(this Simulation simulation) => simulation.Do(new LifecycleEvent.IncidentReopened(simulation.Now));

    public static Simulation Resolve(this Simulation simulation, params Responder[] responders) =>
        simulation.Do(new LifecycleEvent.IncidentResolved(simulation.Postmortem.Incident with { ResolvedAt = simulation.Now }, [.. responders], simulation.Now));

    public static Simulation InZone(Person person, string zone, string opened)
    {
        Playbook playbook = Playbooks.Default with
        {
            People = [.. Playbooks.Default.People.Select(known => known.Person.Id == person.Id ? known with { Schedule = WorkSchedule.Default with { Zone = zone } } : known)],
        };
        return new Simulation(playbook, Calendars.Utc(opened), Severity.Sev3, responders: [Simulation.Named(person, commander: true)]);
    }

    /// <summary>Mail to this person is refused for good.</summary>
    public static void Refuse(this Simulation simulation, params Person[] people) => simulation.Provider = step =>
        step is NextStep.SendNotice send && people.Contains(send.Notice.Recipient) ? new LifecycleEvent.NoticeUndeliverable(send.Notice, simulation.Now, "no such mailbox") : null;
}
