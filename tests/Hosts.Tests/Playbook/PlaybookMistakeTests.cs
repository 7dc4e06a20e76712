using System.Collections.Immutable;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Each kind of mistake: where it is, what is wrong, what is allowed. Line 1 names the facilitator, unless a row says otherwise.</summary>
public sealed class PlaybookMistakeTests
{
    public static TheoryData<string, int, int, string, string> Kinds => new()
    {
        // keys
        { "peple: []", 2, 1, "peple is an unknown key (did you mean 'people'?)", "facilitator, language, questions, extras" },
        { "meeting:\n  zzz: 1", 3, 3, "meeting.zzz is an unknown key", "duration-minutes, step-minutes" },
        { "chases:\nchases:", 3, 1, "chases is given twice, first in line 2", "each key once" },
        { "meeting: 5", 2, 10, "meeting is '5'", "a group of keys: duration-minutes" },
        { "people:\n  - name: Asha", 3, 5, "people[1].email is missing", "an email address" },
        // single values
        { "meeting:\n  step-minutes: half", 3, 17, "meeting.step-minutes is 'half'", "minutes, 5 to 60; 30 unless set" },
        { "meeting:\n  step-minutes: 7.5", 3, 17, "meeting.step-minutes is '7.5'", "minutes, 5 to 60" },
        { "meeting:\n  step-minutes: [30]", 3, 17, "meeting.step-minutes is a list", "minutes, 5 to 60" },
        { "reminders:\n  on-the-day: yes", 3, 15, "reminders.on-the-day is 'yes'", "true or false; true unless set" },
        { "notice-hours:\n  from: 9am", 3, 9, "notice-hours.from is '9am'", "a time of day, 00:00 to 23:59; 09:00 unless set" },
        { "notice-hours:\n  to: 24:00", 3, 7, "notice-hours.to is '24:00'", "00:00 to 23:59" },
        { "severities:\n  sev1:\n    meeting-within: 3 days", 4, 21, "severities.sev1.meeting-within is '3 days'", "like 3 calendar days or 5 business days, 1 to 60 days" },
        { "severities:\n  sev1:\n    meeting: perhaps", 4, 14, "severities.sev1.meeting is 'perhaps'", "one of required, optional" },
        { "schedule:\n  zone: Europe/Lisboa", 3, 9, "schedule.zone is 'Europe/Lisboa', an unknown time zone (did you mean 'Europe/Lisbon'?)", "an IANA time zone" },
        { "schedule:\n  from: 17:00\n  to: 09:00", 4, 7, "schedule.to makes the day end at 09:00, not after its start at 17:00", "later than from" },
        { "schedule:\n  from: 17:00", 3, 9, "schedule.from makes the day end at 17:00, not after its start at 17:00", "later than from" },
        { "notice-hours:\n  to: 08:59", 3, 7, "notice-hours.to makes the day end at 08:59", "later than from" },
        // lists
        { "chases:\n  after-business-days: 2", 3, 24, "chases.after-business-days is '2'", "a list of business days, 1 to 30 each, ascending, at least 1, at most 10; [1, 2, 3] unless set" },
        { "chases:\n  after-business-days: [1, 3, 2]", 3, 31, "chases.after-business-days has 2 after 3", "ascending" },
        { "chases:\n  after-business-days: [1, 1]", 3, 28, "chases.after-business-days names 1 twice", "ascending" },
        { "chases:\n  after-business-days: []", 3, 24, "chases.after-business-days has no entry", "at least 1" },
        { "chases:\n  after-business-days: [1, ~]", 3, 28, "chases.after-business-days[2] is nothing", "1 to 30 each" },
        { "chases:\n  after-business-days: [1,2,3,4,5,6,7,8,9,10,11]", 3, 24, "has 11 entries", "at most 10" },
        { "report:\n  chase-after-business-days: [2, 1]", 3, 34, "report.chase-after-business-days has 1 after 2", "ascending" },
        { "reminders:\n  after-business-days: [5, 3]", 3, 28, "reminders.after-business-days has 3 after 5", "ascending" },
        { "reminders:\n  before-business-days: [3, 3]", 3, 29, "names 3 twice", "1 to 30 each" },
        { "schedule:\n  days: []", 3, 9, "schedule.days has no entry", "at least 1" },
        { "schedule:\n  days: [mon]", 3, 10, "schedule.days[1] is 'mon'", "sunday, monday" },
        // questions
        { "questions: []", 2, 12, "questions has no entry", "at least 1; else the five questions" },
        { "questions:\n  - id: What Broke", 3, 9, "questions[1].id is 'What Broke'", "1 to 40 characters, lower-case letters, digits and hyphens" },
        { "questions:\n  - id: mine\n    text: Mine?\n  - id: mine\n    text: Mine again?", 5, 9, "questions[2].id is 'mine', already in line 3", "an id of its own" },
        { "questions:\n  - id: mine", 3, 5, "questions[1].text is missing", "only a built-in question" },
        { "questions:\n  - id: what-led\n    shape: tree", 4, 12, "questions[1].shape is 'tree'", "one of text, whys, items" },
        { "questions:\n  - id: what-led\n    asked-of: nobody", 4, 15, "questions[1].asked-of is 'nobody'", "one of everyone, responders, facilitator" },
        { "questions:\n  - id: impact\nextras: [impact]", 4, 10, "extras names 'impact', which questions lists already", "each question once" },
        { "extras: [impct]", 2, 10, "extras[1] is 'impct'", "impact, discovery" },
        // people
        { "people:\n  - email: asha.example.com", 3, 12, "people[1].email is 'asha.example.com'", "an email address like asha@example.com" },
        { "people:\n  - email: a@example.com\n  - email: A@Example.com", 4, 12, "people[2].email is 'A@Example.com', already in line 3", "each person once" },
        { "people:\n  - email: a@example.com\n    manager: the boss", 4, 14, "people[1].manager is 'the boss'", "an email address" },
        { "people:\n  - email: a@example.com\n    manager: A@example.com", 4, 14, "people[1].manager is the person's own address", "somebody else" },
        { "people:\n  - email: a@example.com\n    zone: Mars/Base", 4, 11, "people[1].zone is 'Mars/Base', an unknown time zone", "an IANA time zone" },
        { "people:\n  - email: a@example.com\n    to: 08:00", 4, 9, "people[1].to makes the day end at 08:00, not after its start at 09:00", "later than from" },
        { "people:\n  - email: a@example.com\n    aliases: [x, Y]\n  - email: b@example.com\n    aliases: [y]", 6, 15, "people[2].aliases names 'y', which people already has for a@example.com", "this person alone" },
        { "people:\n  - email: a@example.com\n    aliases: [b b]\n  - email: b@example.com\n    name: B B", 4, 15, "people[1].aliases names 'b b', which people already has for b@example.com", "this person alone" },
        { "people:\n  - email: a@example.com\n    name: \"A\\nB\"", 4, 11, "people[1].name is", "1 to 100 characters, one line; else the address" },
        // calendars
        { "people:\n  - email: a@example.com\n    holidays: [moon]", 4, 16, "people[1].holidays names 'moon', a calendar that is not there", "there is none" },
        { "calendars:\n  - name: portugal\nschedule:\n  holidays: [portugl]", 5, 14, "schedule.holidays names 'portugl', a calendar that is not there (did you mean 'portugal'?)", "one of portugal" },
        { "calendars:\n  - name: here\n    dates: [2026-02-30]", 4, 13, "calendars[1].dates[1] is '2026-02-30'", "dates like 2026-12-24" },
        { "calendars:\n  - name: here\n    file: gone.ics", 4, 11, "calendars[1].file is 'gone.ics', which is not there or cannot be read", "an iCalendar file" },
        { "calendars:\n  - name: here\n  - name: Here", 4, 11, "calendars[2].name 'Here' is given to two calendars", "a name of its own" },
        // services
        { "services:\n  - respondents: []", 3, 5, "services[1].service is missing", "1 to 200 characters" },
        { "services:\n  - service: pay\n    respondents: [x]", 4, 19, "services[1].respondents[1] is 'x'", "email addresses" },
        { "services:\n  - service: pay\n  - service: Pay", 4, 14, "services[2].service is 'Pay', already in line 3", "each service once" },
        { "services:\n  - service: pay\n    respondents: [a@example.com]\n    optional: [A@example.com]", 5, 16, "services[1].optional names A@example.com, who is a respondent too", "not among" },
        // YAML itself
        { "meeting:\n\tstep-minutes: 30", 3, 1, "This is no YAML", "indented with spaces" },
        { "a: 'x", 2, 4, "This is no YAML", "one YAML document" },
        { "a: *nobody", 2, 4, "This is no YAML: No '&nobody' comes before", "one YAML document" },
        { "? [a]\n: b", 2, 3, "This is no YAML: A key is a word", "one YAML document" },
        { "---\nb: 1", 2, 1, "This is no YAML: A second document begins here", "one YAML document" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_OneMistake_TellsPlaceAndWhatIsAllowed(string yaml, int line, int column, string what, string allowed)
    {
        PlaybookMistake mistake = Assert.Single(PlaybookYaml.Mistakes(PlaybookYaml.Facilitator + yaml));

        Assert.Equal((PlaybookYaml.File, line, column), (mistake.File, mistake.Line, mistake.Column));
        Assert.Contains(what, mistake.What, StringComparison.Ordinal);
        Assert.Contains(allowed, mistake.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "facilitator is missing")]
    [InlineData("# only a comment\n", "facilitator is missing")]
    [InlineData("facilitator:\n", "facilitator is missing")]
    [InlineData("facilitator: Ruth\n", "facilitator is 'Ruth'")]
    [InlineData("just words", "The playbook is 'just words'")]
    [InlineData("- a\n- b", "The playbook is a list")]
    public void Read_NoFacilitator_IsRefused(string yaml, string what)
    {
        PlaybookMistake mistake = Assert.Single(PlaybookYaml.Mistakes(yaml));

        Assert.Equal((1, what), (mistake.Line, mistake.What));
    }

    // Eight mistakes of different kinds, among them two that only a look at several keys can find, and one in another file.
    [Fact]
    public void Read_ManyMistakes_AreToldAtOnceInOrder()
    {
        const string Yaml = """
            meeting:
              step-minutes: 90
              step-minutes: 30
            notice-hours:
              from: 18:00
            people:
              - email: asha
              - email: ines@example.com
                zone: Lisbon
                manager: ruth
            calendars:
              - name: here
                file: here.ics
            """;

        ImmutableArray<PlaybookMistake> mistakes = PlaybookYaml.Mistakes(Yaml, ("here.ics", "no calendar"));

        Assert.Equal(
            [("team.yaml", 1), ("team.yaml", 2), ("team.yaml", 3), ("team.yaml", 5), ("team.yaml", 7), ("team.yaml", 9), ("team.yaml", 10), ("here.ics", 1)],
            mistakes.Select(mistake => (mistake.File, mistake.Line)));
    }

    // Half a day that was not understood says nothing about the other half.
    [Fact]
    public void Read_StartOfDayNotUnderstood_DoesNotJudgeItsEnd()
    {
        PlaybookMistake mistake = Assert.Single(PlaybookYaml.Mistakes(PlaybookYaml.Facilitator + "schedule:\n  from: six\n  to: 08:00"));

        Assert.Equal("schedule.from is 'six'", mistake.What);
    }

    [Fact]
    public void ReadFile_NoSuchFile_IsAMistake()
    {
        PlaybookReading reading = PlaybookReader.ReadFile(Path.Combine(Path.GetTempPath(), "no-such-playbook.yaml"), new DateOnly(2026, 6, 15));

        PlaybookMistake mistake = Assert.Single(Assert.IsType<PlaybookReading.Refused>(reading).Mistakes);
        Assert.EndsWith("no-such-playbook.yaml:1:1: The playbook is not there or cannot be read. Allowed: a YAML file.", mistake.ToString(), StringComparison.Ordinal);
    }
}
