using System.Text.RegularExpressions;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Hosting;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class SamplePlaybookTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Fact]
    public void Sample_Read_HasNoMistakes()
    {
        Playbook playbook = Sample();

        Assert.Equal(7, playbook.People.Length);
        Assert.Equal(DefaultQuestions.Five, playbook.Questions);
        Assert.Contains(new DateOnly(2027, 4, 25), playbook.People[0].Schedule!.Holidays); // Portugal's, from the file beside it
    }

    // What a newcomer reads beside a value is what the reader enforces and what the editor is told.
    [Fact]
    public void Sample_EveryValue_StandsWithUnitRangeAndDefault()
    {
        string[] lines = SamplePlaybook.Text.Yaml.Split('\n');

        Assert.All(PlaybookKeys.All.Where(key => key.Member.Kind is not null), key => Assert.True(
            Explained(lines, key.Member.Key, key.Member.Allowed(key.Section)) || IsToldOnce(key.Path),
            $"{key.Path} stands nowhere with '{key.Member.Allowed(key.Section)}'"));
    }

    // Each value in the sample is the default, so that a copy changes nothing until somebody edits it.
    [Fact]
    public void Sample_Rules_AreTheDefaults()
    {
        Playbook sample = Sample();
        Playbook defaults = PlaybookYaml.Loaded(PlaybookYaml.Facilitator);

        Assert.Equal(defaults.Severities.OrderBy(rule => rule.Key), sample.Severities.OrderBy(rule => rule.Key));
        Assert.Equal(defaults.Meeting, sample.Meeting);
        Assert.Equal(defaults.NoticeHours, sample.NoticeHours);
        Assert.Equal(defaults.Chases.AfterBusinessDays, sample.Chases.AfterBusinessDays.AsEnumerable());
        Assert.Equal(defaults.Intake, sample.Intake);
    }

    // Winter, summer, and the weeks in March and October in which New York's clocks and Europe's differ by another hour.
    [Theory]
    [InlineData("2026-01-14")]
    [InlineData("2026-03-18")]
    [InlineData("2026-07-15")]
    [InlineData("2026-10-28")]
    public void Sample_EverybodyButSydney_SharesAnHour(string date)
    {
        Playbook playbook = Sample();
        BusinessCalendar[] calendars = [.. playbook.People.Where(known => known.Schedule?.Zone != "Australia/Sydney").Select(known => playbook.CalendarOf(known.Person.Id))];
        DateOnly day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        DateTimeOffset start = calendars.Max(calendar => calendar.StartOf(day));
        DateTimeOffset end = calendars.Min(calendar => calendar.EndOf(day));

        Assert.True(end - start >= TimeSpan.FromHours(1), $"from {start:t} to {end:t}");
    }

    [Fact]
    public void Sample_FirstLine_NamesTheSchemaForEditors() =>
        Assert.StartsWith("# yaml-language-server: $schema=playbook.schema.json\n", SamplePlaybook.Text.Yaml, StringComparison.Ordinal);

    private static Playbook Sample()
    {
        PlaybookReading reading = PlaybookReader.Read(SamplePlaybook.Text, Today);
        return reading is PlaybookReading.Loaded loaded ? loaded.Playbook : throw new Xunit.Sdk.XunitException(string.Join('\n', ((PlaybookReading.Refused)reading).Mistakes));
    }

    /// <summary>The key with the words behind it, or in the line above it.</summary>
    private static bool Explained(string[] lines, string key, string allowed)
    {
        Regex written = new($@"^[ #-]*{Regex.Escape(key)}:");
        return lines.Index().Any(line => written.IsMatch(line.Item)
            && (line.Item.EndsWith($"# {allowed}", StringComparison.Ordinal) || (line.Index > 0 && lines[line.Index - 1].Trim() == $"# {allowed}")));
    }

    // The reason for waiving is the same for every severity and shown at the last.
    private static bool IsToldOnce(string path) => Regex.IsMatch(path, @"^severities\.(sev[1-4]|unknown)\.waive$");
}
