using FsCheck.Xunit;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Hosting;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class PlaybookReaderTests
{
    private const string Team = """
        facilitator: RUTH@example.com
        schedule: { zone: Europe/London, holidays: [england] }
        calendars:
          - name: england
            dates: [2026-12-25]
          - name: Portugal
            dates: [2026-04-25]
        people:
          - email: ruth@example.com
            name: Ruth Okafor
          - email: Ines@example.com
            zone: Europe/Lisbon
            from: 9:30
            holidays: [portugal]
            manager: ruth@Example.com
            aliases: [PINES01, "ines "]
          - email: sam@example.com
            days: [Sunday, Monday]
        services:
          - service: payments
            respondents: [ines@example.com, new@example.com]
            optional: [sam@example.com]
            facilitator: ruth@example.com
          - service: "*"
        severities:
          sev5: { waive: "  Too small. " }
        """;

    [Fact]
    public void Read_PeopleAndServices_NameOnePersonByOneName()
    {
        Playbook playbook = PlaybookYaml.Loaded(Team);

        Assert.Equal("Ruth Okafor", playbook.FallbackFacilitator.Name);
        Assert.Equal("Ruth Okafor", playbook.People[1].Manager?.Name);
        Assert.Equal(["Ines@example.com", "new@example.com"], playbook.Services[0].Respondents.Select(person => person.Name));
        Assert.Equal("Ruth Okafor", playbook.Services[0].Facilitator?.Name);
        Assert.Null(playbook.Services[1].Facilitator);
        Assert.Equal(["PINES01", "ines"], playbook.People[1].Aliases);
        Assert.Equal("Too small.", playbook.RuleFor(Severity.Sev5).WaivedBecause);
    }

    // Ruth says nothing of her time, Inês all but her end of day, Sam only her days.
    [Fact]
    public void Read_HoursLeftOpen_AreTheSchedules()
    {
        Playbook playbook = PlaybookYaml.Loaded(Team);

        Assert.Null(playbook.People[0].Schedule);
        WorkSchedule ines = playbook.People[1].Schedule!;
        Assert.Equal(("Europe/Lisbon", new TimeOnly(9, 30), new TimeOnly(17, 0)), (ines.Zone, ines.Start, ines.End));
        Assert.Equal([new DateOnly(2026, 4, 25)], ines.Holidays);
        WorkSchedule sam = playbook.People[2].Schedule!;
        Assert.Equal(("Europe/London", new TimeOnly(9, 0)), (sam.Zone, sam.Start));
        Assert.True(sam.WorkingDays.SetEquals([DayOfWeek.Sunday, DayOfWeek.Monday]));
        Assert.Equal([new DateOnly(2026, 12, 25)], sam.Holidays);
    }

    [Fact]
    public void Read_QuestionsByIdAlone_AreTheBuiltInOnesWithWhatIsReplaced()
    {
        const string Yaml = PlaybookYaml.Facilitator + """
            questions:
              - id: what-led
                required: false
              - id: who-helped
                text: >
                  Who helped?
                shape: items
                asked-of: facilitator
            extras: [discovery]
            """;

        Playbook playbook = PlaybookYaml.Loaded(Yaml);

        Question whatLed = DefaultQuestions.Five.Single(question => question.Id.Value == "what-led");
        Assert.Equal(whatLed with { Required = false }, playbook.Questions[0]);
        Assert.Equal(
            new Question(new QuestionId("who-helped"), "Who helped?", "", Weak: null, Strong: null, AnswerShape.ActionItems, AskedOf.Facilitator, Required: true),
            playbook.Questions[1]);
        Assert.Equal(DefaultQuestions.Extras[1], playbook.Questions[2]);
    }

    [Fact]
    public void Read_FilesBeside_AreNamedEvenWhenMissing()
    {
        PlaybookReading reading = PlaybookYaml.Read(PlaybookYaml.Facilitator + "calendars:\n  - { name: a, file: x/a.ics }\n  - { name: b, file: b.ics }");

        Assert.Equal(["x/a.ics", "b.ics"], reading.FilesBeside);
    }

    /// <summary>Whatever is done to a playbook's text, reading it ends in a playbook or in mistakes, each with a place in the text.</summary>
    [Property(MaxTest = 300)]
    public bool Read_SampleWithLinesTornOut_NeverThrows(ushort at, byte length, byte column, string? typed)
    {
        List<string> lines = [.. SamplePlaybook.Text.Yaml.Split('\n')];
        int line = at % lines.Count;
        lines[line] = lines[line][..(column % (lines[line].Length + 1))] + typed;
        lines.RemoveRange(Math.Min(line + 1, lines.Count), Math.Min(length % 8, Math.Max(0, lines.Count - line - 1)));

        PlaybookReading reading = PlaybookReader.Read(SamplePlaybook.Text with { Yaml = string.Join('\n', lines) }, new DateOnly(2026, 6, 15));

        return reading switch
        {
            PlaybookReading.Loaded => true,
            PlaybookReading.Refused refused => !refused.Mistakes.IsEmpty && refused.Mistakes.All(mistake => mistake is { Line: >= 1, Column: >= 1 }),
            _ => false,
        };
    }

    // Brackets never closed trip the scanner in more ways than one.
    [Property(MaxTest = 1000)]
    public bool Read_AnyPunctuation_NeverThrows(byte[] typed)
    {
        const string Alphabet = "[]{}:,-?!&*|>'\"#%@ \n\ta1<~";
        string yaml = string.Concat(typed.Select(letter => Alphabet[letter % Alphabet.Length]));

        return PlaybookYaml.Read(yaml) is PlaybookReading.Refused { Mistakes.IsEmpty: false };
    }
}
