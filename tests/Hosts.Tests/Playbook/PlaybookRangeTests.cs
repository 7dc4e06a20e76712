using Postmortems.Application;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>The lifecycle relies on these ranges; they are written out here so that nobody widens one by accident.</summary>
public sealed class PlaybookRangeTests
{
    private static readonly (string Path, string Written, int Min, int Max)[] Rows =
    [
        ("severities.sev1.meeting-within", "{0} calendar days", 1, 60),
        ("severities.sev2.meeting-within", "{0} business days", 1, 60),
        ("severities.sev1.items-due-days", "{0}", 1, 366),
        ("severities.unknown.items-due-days", "{0}", 1, 366),
        ("meeting.duration-minutes", "{0}", 15, 240),
        ("meeting.step-minutes", "{0}", 5, 60),
        ("meeting.notice-hours", "{0}", 1, 72),
        ("meeting.form-closes-hours-before", "{0}", 0, 72),
        ("meeting.pre-read-business-days-before", "{0}", 1, 5),
        ("chases.after-business-days", "[{0}]", 1, 30),
        ("report.within-business-days", "{0}", 1, 60),
        ("report.chase-after-business-days", "[{0}]", 1, 30),
        ("report.then-every-days", "{0}", 1, 30),
        ("reminders.before-business-days", "[{0}]", 1, 30),
        ("reminders.after-business-days", "[{0}]", 1, 30),
        ("reminders.then-every-days", "{0}", 1, 30),
        ("reminders.escalate-after-business-days", "{0}", 1, 60),
        ("reminders.review-after-postponements", "{0}", 1, 10),
        ("intake.recurrence-hours", "{0}", 1, 720),
    ];

    public static TheoryData<string, string, int, int> Ranges => [.. Rows];

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Read_NumberAtTheEdge_IsTakenWithinAndRefusedBeyond(string path, string written, int min, int max)
    {
        string With(int number) => PlaybookYaml.At(path, written.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

        Assert.Single(PlaybookYaml.Mistakes(With(min - 1)));
        PlaybookYaml.Loaded(With(min));
        PlaybookYaml.Loaded(With(max));
        PlaybookMistake beyond = Assert.Single(PlaybookYaml.Mistakes(With(max + 1)));
        Assert.Contains($"{min} to {max}", beyond.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_EveryNumberInThePlaybook_HasARow()
    {
        string[] numbers = [.. PlaybookKeys.All.Where(key => key.Member.Range is not null).Select(key => key.Path)];

        Assert.All(numbers, path => Assert.Contains(Rows, row => SameRange(row.Path, path)));

        static bool SameRange(string row, string path) =>
            row.Split('.')[^1] == path.Split('.')[^1] && row.Split('.')[0] == path.Split('.')[0];
    }

    [Theory]
    [InlineData("id", 40)]
    [InlineData("text", 200)]
    [InlineData("guidance", 2000)]
    [InlineData("weak", 2000)]
    [InlineData("strong", 2000)]
    public void Read_TextOfAQuestion_IsTakenUpToItsLength(string key, int longest)
    {
        string With(int length) => $"{PlaybookYaml.Facilitator}questions:\n  - {key}: {new string('a', length)}\n    {(key == "id" ? "text: Why?" : "id: what-led")}\n";

        PlaybookYaml.Loaded(With(longest));
        Assert.Single(PlaybookYaml.Mistakes(With(longest + 1)));
    }

    [Theory]
    [InlineData("chases.after-business-days")]
    [InlineData("report.chase-after-business-days")]
    [InlineData("reminders.before-business-days")]
    [InlineData("reminders.after-business-days")]
    public void Read_ListOfDays_HoldsTenAtMost(string path)
    {
        string With(int count) => PlaybookYaml.At(path, $"[{string.Join(", ", Enumerable.Range(1, count))}]");

        PlaybookYaml.Loaded(With(10));
        Assert.Single(PlaybookYaml.Mistakes(With(11)));
    }
}
