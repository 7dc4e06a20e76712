using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class PlaybookDefaultsTests
{
    // The playbook built by hand for other tests carries the defaults of the design; the reader must give the same.
    [Fact]
    public void Read_OnlyAFacilitator_HasEveryDefault()
    {
        Playbook read = PlaybookYaml.Loaded(PlaybookYaml.Facilitator);

        Assert.Equal(Rules(Playbooks.Default), Rules(read));
        Assert.Equal(DefaultQuestions.Five, read.Questions);
        Assert.Equal(("ruth@example.com", "ruth@example.com"), (read.FallbackFacilitator.Email.Value, read.FallbackFacilitator.Name));
        Assert.Equal((WorkSchedule.Default.Zone, WorkSchedule.Default.Start, WorkSchedule.Default.End), (read.DefaultSchedule.Zone, read.DefaultSchedule.Start, read.DefaultSchedule.End));
        Assert.True(read.DefaultSchedule.WorkingDays.SetEquals(WorkSchedule.Default.WorkingDays));
        Assert.Empty(read.DefaultSchedule.Holidays);
    }

    [Fact]
    public void Read_SectionsLeftEmpty_HaveTheirDefaults()
    {
        Playbook read = PlaybookYaml.Loaded(PlaybookYaml.Facilitator + "meeting:\nchases: ~\nseverities:\n  sev1: null\nreminders:\n  on-the-day:\npeople:\n");

        Assert.Equal(Rules(Playbooks.Default), Rules(read));
    }

    [Fact]
    public void Read_SeverityUnknown_MeetsAsSev2DoesUnlessItSaysOtherwise()
    {
        const string Sev2 = PlaybookYaml.Facilitator + "severities:\n  sev2: { meeting: optional, meeting-within: 9 calendar days }\n";

        SeverityRule followed = PlaybookYaml.Loaded(Sev2).RuleFor(Severity.Unknown);
        SeverityRule itsOwn = PlaybookYaml.Loaded(Sev2 + "  unknown: { meeting: required, meeting-within: 1 business day }\n").RuleFor(Severity.Unknown);

        Assert.Equal(new SeverityRule(WaivedBecause: null, MeetingRequired: false, new Within(9, BusinessDays: false), ItemsDueDays: 56), followed);
        Assert.Equal(new SeverityRule(WaivedBecause: null, MeetingRequired: true, new Within(1, BusinessDays: true), ItemsDueDays: 56), itsOwn);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("reminders:\n  managers-from-directory: true\n", true)]
    public void Read_ManagersFromDirectory_IsOffUnlessSet(string written, bool asked)
    {
        Playbook read = PlaybookYaml.Loaded(PlaybookYaml.Facilitator + written);

        Assert.Equal(asked, read.Reminders.ManagersFromDirectory);
    }

    private static string Rules(Playbook playbook) => JsonSerializer.Serialize(new
    {
        Severities = Enum.GetValues<Severity>().Select(severity => playbook.RuleFor(severity)),
        playbook.Meeting,
        playbook.NoticeHours,
        playbook.Chases,
        playbook.Report,
        playbook.Reminders,
        playbook.Intake,
    });
}
