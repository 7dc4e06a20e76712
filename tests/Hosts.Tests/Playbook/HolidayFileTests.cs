using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Read on 15 June 2026: dates from 15 June 2025 until 15 June 2031.</summary>
public sealed class HolidayFileTests
{
    private const string Yaml = PlaybookYaml.Facilitator + "schedule: { holidays: [here] }\ncalendars:\n  - { name: here, dates: [2026-07-01], file: here.ics }";

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261225", "2026-12-25")] // no end: one day
    [InlineData("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227", "2026-12-24 2026-12-25 2026-12-26")] // the end is not part of it
    [InlineData("DTSTART;VALUE=DATE:20000101\nRRULE:FREQ=YEARLY", "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY", "2028-02-29")] // leap years only
    [InlineData("DTSTART;VALUE=DATE:20000101\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20270601", "2026-05-25 2027-05-31")] // the last Monday of May
    [InlineData("DTSTART;VALUE=DATE:20000101\nRRULE:FREQ=YEARLY;COUNT=28\nEXDATE;VALUE=DATE:20260101", "2027-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20250610\nDTEND;VALUE=DATE:20250617", "2025-06-15 2025-06-16")] // began before the first date we want
    [InlineData("DTSTART;VALUE=DATE:20000610\nDTEND;VALUE=DATE:20000617\nRRULE:FREQ=YEARLY;UNTIL=20250612", "2025-06-15 2025-06-16")] // so did the last of a row
    [InlineData("DTSTART;VALUE=DATE:20310613\nDTEND;VALUE=DATE:20310620", "2031-06-13 2031-06-14")] // ends after the last
    public void Read_AllDayEvents_AreHolidays(string lines, string expected)
    {
        Playbook playbook = PlaybookYaml.Loaded(Yaml, ("here.ics", Calendar(lines)));

        Assert.Equal(expected, string.Join(' ', playbook.DefaultSchedule.Holidays.Remove(new DateOnly(2026, 7, 1)).Order().Select(date => date.ToString("yyyy-MM-dd", null))));
        Assert.Contains(new DateOnly(2026, 7, 1), playbook.DefaultSchedule.Holidays);
    }

    // A meeting in a holiday calendar is no holiday, and neither is one called off.
    [Fact]
    public void Read_OtherEvents_AreNoHolidays()
    {
        string text = Calendar("DTSTART:20261001T090000Z\nDTEND:20261001T100000Z", "DTSTART;VALUE=DATE:20261002\nSTATUS:CANCELLED", "DTSTART;VALUE=DATE:20261003");

        Playbook playbook = PlaybookYaml.Loaded(Yaml, ("here.ics", text));

        Assert.Equal([new DateOnly(2026, 7, 1), new DateOnly(2026, 10, 3)], playbook.DefaultSchedule.Holidays.Order());
    }

    [Theory]
    [InlineData("", 1, "no all-day event")]
    [InlineData("hello", 1, "no iCalendar file")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\n", 1, "no iCalendar file")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2026XX25\nEND:VEVENT\nEND:VCALENDAR\n", 6, "no start that is a date")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=SOMETIMES\nEND:VEVENT\nEND:VCALENDAR\n", 1, "no iCalendar file")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225T090000Z\nEND:VEVENT\nEND:VCALENDAR\n", 1, "no all-day event")]
    public void Read_FileWithoutHolidays_IsAMistakeInThatFile(string text, int line, string what)
    {
        PlaybookMistake mistake = Assert.Single(PlaybookYaml.Mistakes(Yaml, ("here.ics", text)));

        Assert.Equal(("here.ics", line), (mistake.File, mistake.Line));
        Assert.Contains(what, mistake.What, StringComparison.Ordinal);
        Assert.Contains("all-day events", mistake.Allowed, StringComparison.Ordinal);
    }

    private static string Calendar(params string[] events) =>
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n"
        + string.Concat(events.Select((lines, index) => $"BEGIN:VEVENT\nUID:{index}@example.com\nDTSTAMP:20250101T000000Z\n{lines}\nEND:VEVENT\n"))
        + "END:VCALENDAR\n";
}
