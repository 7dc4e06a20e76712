using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Turns what was written into the policy the lifecycle knows, and judges whatever takes more than one key to judge.</summary>
internal static class PlaybookTranslation
{
    // Stands in where the facilitator is missing, so that the rest can still be judged; such a playbook is never handed out.
    private static readonly Person Nobody = new(EmailAddress.Parse("nobody@invalid"), "");

    public static Playbook Translate(PlaybookDocument playbook, PlaybookMistakes mistakes, DateOnly today, Func<string, string?> readBeside)
    {
        HolidayCalendars calendars = new(mistakes, today, readBeside);
        foreach (CalendarDocument calendar in playbook.Calendars)
        {
            calendars.Add(calendar);
        }

        PeopleDirectory directory = new(playbook.People);
        WorkSchedule schedule = Schedules.Translate(playbook.Schedule, calendars, mistakes);
        Schedules.JudgeDay(playbook.NoticeHours, playbook.NoticeHours.From, playbook.NoticeHours.To, mistakes);
        return new(
            QuestionsTranslation.Translate(playbook, mistakes),
            directory.PersonOrNull(playbook.Facilitator) ?? Nobody,
            schedule,
            PeopleTranslation.Translate(playbook.People, directory, schedule, calendars, mistakes),
            ServicesTranslation.Translate(playbook.Services, directory, mistakes),
            SeveritiesTranslation.Translate(playbook.Severities),
            Translate(playbook.Meeting),
            new NoticeHours(playbook.NoticeHours.From, playbook.NoticeHours.To),
            new ChaseRule([.. playbook.Chases.AfterBusinessDays]),
            new ReportRule(playbook.Report.WithinBusinessDays, [.. playbook.Report.ChaseAfterBusinessDays], playbook.Report.ThenEveryDays),
            Translate(playbook.Reminders),
            new IntakeRule(playbook.Intake.RecurrenceHours))
        {
            Language = playbook.Language,
        };
    }

    private static MeetingRule Translate(MeetingDocument meeting) => new(
        DurationMinutes: meeting.DurationMinutes,
        StepMinutes: meeting.StepMinutes,
        NoticeHours: meeting.NoticeHours,
        FormClosesHoursBefore: meeting.FormClosesHoursBefore,
        PreReadBusinessDaysBefore: meeting.PreReadBusinessDaysBefore)
    {
        LeavesRoomForChases = meeting.LeavesRoomForChases,
    };

    private static ReminderRule Translate(RemindersDocument reminders) => new(
        [.. reminders.BeforeBusinessDays],
        reminders.OnTheDay,
        [.. reminders.AfterBusinessDays],
        ThenEveryDays: reminders.ThenEveryDays,
        EscalateAfterBusinessDays: reminders.EscalateAfterBusinessDays,
        ReviewAfterPostponements: reminders.ReviewAfterPostponements)
    {
        ManagersFromDirectory = reminders.ManagersFromDirectory,
    };
}
