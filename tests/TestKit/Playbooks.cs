using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

/// <summary>Playbooks built by hand, so that a test of the lifecycle does not lean on the reader of playbooks.</summary>
public static class Playbooks
{
    public static Person Asha { get; } = new(EmailAddress.Parse("asha@example.com"), "Asha Rao");

    public static Person Ines { get; } = new(EmailAddress.Parse("ines@example.com"), "Inês Duarte");

    public static Person Oliver { get; } = new(EmailAddress.Parse("oliver@example.com"), "Oliver Hart");

    public static Person Grace { get; } = new(EmailAddress.Parse("grace@example.com"), "Grace Kim");

    public static Person Ruth { get; } = new(EmailAddress.Parse("ruth@example.com"), "Ruth Okafor");

    /// <summary>
    /// Every default, and five people: Asha (Asia/Kolkata), Inês (Europe/Lisbon), Oliver (Europe/London), Grace (America/New_York) and
    /// Ruth (Europe/London), who is the fallback facilitator and the others' manager. Nobody has a holiday. No service has a rule.
    /// </summary>
    public static Playbook Default { get; } = new(
        DefaultQuestions.Five,
        FallbackFacilitator: Ruth,
        WorkSchedule.Default,
        People:
        [
            Known(Asha, "Asia/Kolkata", Ruth, "asha", "PASHA01"),
            Known(Ines, "Europe/Lisbon", Ruth, "ines", "PINES01"),
            Known(Oliver, "Europe/London", Ruth, "oliver", "POLIV01"),
            Known(Grace, "America/New_York", Ruth, "grace", "PGRAC01"),
            Known(Ruth, "Europe/London", manager: null, "ruth", "PRUTH01"),
        ],
        Services: [],
        Severities: ImmutableDictionary.CreateRange(new Dictionary<Severity, SeverityRule>
        {
            [Severity.Sev1] = new(WaivedBecause: null, MeetingRequired: true, new Within(3, BusinessDays: false), ItemsDueDays: 15),
            [Severity.Sev2] = new(WaivedBecause: null, MeetingRequired: true, new Within(5, BusinessDays: true), ItemsDueDays: 30),
            [Severity.Sev3] = new(WaivedBecause: null, MeetingRequired: false, new Within(5, BusinessDays: true), ItemsDueDays: 56),
            [Severity.Sev4] = new(WaivedBecause: null, MeetingRequired: false, new Within(5, BusinessDays: true), ItemsDueDays: 56),
            [Severity.Sev5] = new(WaivedBecause: null, MeetingRequired: false, new Within(5, BusinessDays: true), ItemsDueDays: 56),
            [Severity.Unknown] = new(WaivedBecause: null, MeetingRequired: true, new Within(5, BusinessDays: true), ItemsDueDays: 56),
        }),
        new MeetingRule(DurationMinutes: 60, StepMinutes: 30, NoticeHours: 24, FormClosesHoursBefore: 24, PreReadBusinessDaysBefore: 1),
        new NoticeHours(new TimeOnly(9, 0), new TimeOnly(17, 0)),
        new ChaseRule([1, 2, 3]),
        new ReportRule(WithinBusinessDays: 5, ChaseAfterBusinessDays: [1, 2, 3], ThenEveryDays: 7),
        new ReminderRule(
            BeforeBusinessDays: [3],
            OnTheDay: true,
            AfterBusinessDays: [1, 3, 7],
            ThenEveryDays: 7,
            EscalateAfterBusinessDays: 7,
            ReviewAfterPostponements: 2),
        new IntakeRule(RecurrenceHours: 24));

    private static KnownPerson Known(Person person, string zone, Person? manager, params string[] aliases) =>
        new(person, WorkSchedule.Default with { Zone = zone }, manager, [.. aliases]);
}
