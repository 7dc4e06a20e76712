using Postmortems.Domain;

namespace Postmortems.Application;

internal static class Schedules
{
    public static WorkSchedule Translate(ScheduleDocument schedule, HolidayCalendars calendars, PlaybookMistakes mistakes)
    {
        JudgeZone(schedule, nameof(schedule.Zone), schedule.Zone, mistakes);
        JudgeDay(schedule, schedule.From, schedule.To, mistakes);
        return new(
            schedule.Zone,
            schedule.From,
            schedule.To,
            [.. schedule.Days],
            calendars.DatesOf(schedule, nameof(schedule.Holidays), schedule.Holidays));
    }

    /// <summary>Null for a person of whose time the playbook says nothing; whatever it leaves open is the default's.</summary>
    public static WorkSchedule? Translate(PersonDocument person, WorkSchedule otherwise, HolidayCalendars calendars, PlaybookMistakes mistakes)
    {
        if (person is { Zone: null, From: null, To: null, Days: null, Holidays: null })
        {
            return null;
        }

        WorkSchedule schedule = new(
            person.Zone ?? otherwise.Zone,
            person.From ?? otherwise.Start,
            person.To ?? otherwise.End,
            person.Days is { } days ? [.. days] : otherwise.WorkingDays,
            person.Holidays is { } holidays ? calendars.DatesOf(person, nameof(person.Holidays), holidays) : otherwise.Holidays);
        JudgeZone(person, nameof(person.Zone), person.Zone, mistakes);
        if (person.From is not null || person.To is not null)
        {
            JudgeDay(person, schedule.Start, schedule.End, mistakes);
        }

        return schedule;
    }

    /// <summary>A day has a length; told at the end time if that is written, else at the start.</summary>
    public static void JudgeDay(PlaybookSection section, TimeOnly from, TimeOnly to, PlaybookMistakes mistakes)
    {
        if (from >= to && !section.Refused("From") && !section.Refused("To"))
        {
            string at = section.Sets("To") ? "To" : "From";
            mistakes.Add(section, at, $"makes the day end at {to:HH\\:mm}, not after its start at {from:HH\\:mm}", "a to that is later than from, on the same day");
        }
    }

    private static void JudgeZone(PlaybookSection section, string property, string? zone, PlaybookMistakes mistakes)
    {
        if (zone is not null && !BusinessCalendar.IsZone(zone))
        {
            mistakes.Add(section, property, $"is '{zone}', an unknown time zone{Nearest.Hint(zone, ZoneNames.All)}", "an IANA time zone like Europe/Lisbon or Asia/Kolkata");
        }
    }
}
