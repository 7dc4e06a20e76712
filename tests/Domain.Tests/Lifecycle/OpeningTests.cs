using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

public class OpeningTests
{
    private static readonly Person Stranger = new(EmailAddress.Parse("zoe@example.net"), "Zoe");

    private static readonly ServiceRule Payments = new("payments", [Scenes.Grace], [Scenes.Asha], Facilitator: Scenes.Ines);

    [Fact]
    public void Facilitator_ACommanderIsNamed_IsTheCommander()
    {
        Simulation simulation = new(responders: [Simulation.Named(Scenes.Ines), Simulation.Named(Scenes.Oliver, commander: true)]);

        Assert.Equal(Scenes.Oliver, simulation.Postmortem.Facilitator);
    }

    [Fact]
    public void Facilitator_NoCommander_IsTheFirstResponder()
    {
        Simulation simulation = new(responders: [Simulation.Named(Scenes.Ines), Simulation.Named(Scenes.Oliver)]);

        Assert.Equal(Scenes.Ines, simulation.Postmortem.Facilitator);
    }

    [Theory]
    [InlineData("payments", "Inês Duarte")] // the service's own
    [InlineData("PAYMENTS", "Inês Duarte")] // names are compared without regard to case
    [InlineData("search", "Ruth Okafor")] // a service without a rule: the playbook's fallback
    [InlineData(null, "Ruth Okafor")] // no service at all
    public void Facilitator_NobodyIsNamed_IsTheServicesOrTheFallback(string? service, string expected)
    {
        Simulation simulation = new(Playbooks.Default with { Services = [Payments] }, service: service);

        Assert.Equal(expected, simulation.Postmortem.Facilitator.Name);
    }

    [Fact]
    public void Respondents_ServiceHasPeople_AreThoseNamedAndThoseListed()
    {
        Simulation simulation = new(Playbooks.Default with { Services = [Payments] }, service: "payments", responders: [Simulation.Named(Scenes.Oliver), Simulation.Named(Stranger)]);

        Assert.Equal([Scenes.Oliver, Stranger, Scenes.Grace], simulation.Postmortem.Respondents.Select(respondent => respondent.Person));
        Assert.Equal(
            ["you took part in the response", "you took part in the response", "you are listed for payments"],
            simulation.Postmortem.Respondents.Select(respondent => respondent.Because));
        Assert.Equal([Scenes.Oliver, Stranger, Scenes.Grace], simulation.Postmortem.Attendees.Where(attendee => attendee.Required).Select(attendee => attendee.Person));
        Assert.Equal([Scenes.Asha], simulation.Postmortem.Attendees.Where(attendee => !attendee.Required).Select(attendee => attendee.Person));
    }

    [Fact]
    public void Respondents_EveryServiceHasARule_AreToldWhy()
    {
        ServiceRule every = new(ServiceRule.Every, [Scenes.Grace], [], Facilitator: null);

        Simulation simulation = new(Playbooks.Default with { Services = [every] }, responders: Simulation.Named(Scenes.Oliver));

        Assert.Equal("your team asks you after every incident", simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Because);
    }

    [Fact]
    public void Respondents_NobodyIsNamed_IsTheFacilitatorWithEveryQuestion()
    {
        Simulation simulation = new();

        Respondent only = Assert.Single(simulation.Postmortem.Respondents);
        Assert.Equal(Scenes.Ruth, only.Person);
        Assert.Equal(simulation.Postmortem.Questions.Select(question => question.Id), only.Questions);
        Assert.Equal("you facilitate this postmortem", only.Because);
    }

    [Theory]
    [InlineData("oliver", "what-stopped;what-led;what-prevents")] // commander: everyone's, responders' and facilitator's
    [InlineData("ines", "what-stopped;what-led")] // responder: never the facilitator's
    [InlineData("grace", "what-stopped")] // listed for the service, took no part
    public void Questions_AskedOfSome_GoOnlyToThem(string who, string expected)
    {
        Playbook playbook = Playbooks.Default with { Questions = Samples.Questions.RemoveAll(question => !question.Required), Services = [Payments] };

        Simulation simulation = new(playbook, service: "payments", responders: [Simulation.Named(Scenes.Oliver, commander: true), Simulation.Named(Scenes.Ines)]);

        Person person = simulation.Postmortem.Everyone.Single(each => each.Email.Value.StartsWith(who, StringComparison.Ordinal));
        Assert.Equal(expected.Split(';'), simulation.Postmortem.RespondentOf(person.Id)!.Questions.Select(question => question.Value));
    }

    [Fact]
    public void Questions_NoResponderIsKnown_GoToThoseListedInstead()
    {
        Playbook playbook = Playbooks.Default with { Questions = Samples.Questions, Services = [Payments] };

        Simulation simulation = new(playbook, service: "payments");

        Assert.Contains(Samples.WhatLed, simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Questions);
        Assert.Equal([Samples.WhatPrevents], simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Questions);
    }

    [Fact]
    public void Person_TwoRolesAndAnotherCase_IsOne()
    {
        Person shouting = new(EmailAddress.Parse("GRACE@Example.com"), "Grace, shouting");

        Simulation simulation = new(Playbooks.Default with { Services = [Payments] }, service: "payments", responders: [Simulation.Named(shouting), Simulation.Named(Scenes.Grace, commander: true)]);
        simulation.To("2026-03-02 15:00");

        Assert.Equal(Scenes.Grace, simulation.Postmortem.Facilitator);
        Assert.Single(simulation.Postmortem.Respondents);
        Assert.Single(simulation.Heard(Scenes.Grace, NoticeKind.FormRequest));
        Assert.Equal([true, false], simulation.Postmortem.Attendees.Select(attendee => attendee.Required));
    }

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02 10:00")] // Monday at work: at once
    [InlineData("2026-03-02 06:00", "2026-03-02 09:00")] // before work
    [InlineData("2026-03-02 17:00", "2026-03-03 09:00")] // the end of work is not part of it
    [InlineData("2026-03-06 22:00", "2026-03-09 09:00")] // Friday night: Monday
    public void FormRequest_Opened_GoesAtOnceOrAtTheNextOpening(string opened, string asked)
    {
        Simulation simulation = Scenes.Two(now: Calendars.Utc(opened)).To(Calendars.Utc(opened).AddDays(4));

        Assert.Equal(asked, simulation.Heard(Scenes.Ines, NoticeKind.FormRequest)[0]);
        Assert.Equal([asked], simulation.Heard(Scenes.Oliver, NoticeKind.PostmortemOpened));
    }

    [Fact]
    public void Open_TheSeverityNeedsNone_IsWaivedAndSaysNothing()
    {
        SeverityRule rule = new("Sev 5 needs none", MeetingRequired: true, new Within(5, BusinessDays: true), ItemsDueDays: 56);
        Playbook playbook = Playbooks.Default with { Severities = Playbooks.Default.Severities.SetItem(Severity.Sev5, rule) };

        Simulation simulation = Scenes.Two(playbook, severity: Severity.Sev5).Run();

        Assert.Equal((Stage.Waived, "Sev 5 needs none", true), (simulation.Postmortem.Stage, simulation.Postmortem.Waiver!.Reason, simulation.Postmortem.Waiver.ByPlaybook));
        Assert.Equal(NoMeeting.Waived, Assert.IsType<MeetingState.Cancelled>(simulation.Postmortem.Meeting).Why);
        Assert.Empty(simulation.Sent);
        Assert.Null(simulation.Decision.WakeAt);
    }

    [Fact]
    public void Open_AnIncident_BeginsTheTrail()
    {
        Simulation simulation = Scenes.Two();

        AuditEntry entry = Assert.Single(simulation.Postmortem.Audit);
        Assert.Equal(("IncidentResolved", "No new transactions", Simulation.Monday), (entry.Event, entry.Detail, entry.At));
        Assert.Equal((1, Simulation.Monday, Simulation.Monday), (simulation.Postmortem.Round, simulation.Postmortem.Anchor, simulation.Postmortem.OpenedAt));
    }
}
