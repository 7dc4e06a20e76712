using Postmortems.Application;
using Postmortems.Hosting;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class FilePlaybookSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("playbook-").FullName;
    private readonly Clock clock = new();

    private string PathOf(string file) => Path.Combine(folder, file);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Current_NoFileConfigured_IsTheSample()
    {
        FilePlaybookSource source = new(path: null, SamplePlaybook.Text, clock);

        Assert.Equal("ruth@example.com", source.Current.FallbackFacilitator.Email.Value);
        Assert.Empty(source.Mistakes);
    }

    [Fact]
    public void Constructor_PlaybookRefused_StopsTheStartWithEveryMistake()
    {
        Write("team.yaml", "facilitator: nobody\npeple: []\n", minute: 0);

        PlaybookRefusedException refused = Assert.Throws<PlaybookRefusedException>(Open);

        Assert.Equal(2, refused.Mistakes.Length);
        Assert.Contains("team.yaml:2:1: peple is an unknown key", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_FileMissing_StopsTheStart() => Assert.Throws<PlaybookRefusedException>(Open);

    [Fact]
    public void Current_FileChanged_IsReadAgainAfterAFewSeconds()
    {
        Write("team.yaml", "facilitator: first@example.com\n", minute: 0);
        FilePlaybookSource source = Open();
        Write("team.yaml", "facilitator: other@example.com\n", minute: 1);

        string atOnce = source.Current.FallbackFacilitator.Name;
        clock.Advance(TimeSpan.FromSeconds(3));
        string later = source.Current.FallbackFacilitator.Name;

        Assert.Equal(("first@example.com", "other@example.com"), (atOnce, later));
    }

    [Fact]
    public void Current_FileUnchanged_IsTheSamePlaybook()
    {
        Write("team.yaml", "facilitator: first@example.com\n", minute: 0);
        FilePlaybookSource source = Open();
        Domain.Playbook first = source.Current;

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Same(first, source.Current);
    }

    [Fact]
    public void Current_ChangeRefused_KeepsTheLastGoodOneUntilItIsMended()
    {
        Write("team.yaml", "facilitator: first@example.com\n", minute: 0);
        FilePlaybookSource source = Open();

        Write("team.yaml", "facilitator: oops\n", minute: 1);
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("first@example.com", source.Current.FallbackFacilitator.Name);
        Assert.Equal("facilitator is 'oops'", Assert.Single(source.Mistakes).What);

        File.Delete(PathOf("team.yaml"));
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("first@example.com", source.Current.FallbackFacilitator.Name);
        Assert.Contains("is not there", Assert.Single(source.Mistakes).What, StringComparison.Ordinal);

        Write("team.yaml", "facilitator: mended@example.com\n", minute: 2);
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("mended@example.com", source.Current.FallbackFacilitator.Name);
        Assert.Empty(source.Mistakes);
    }

    [Fact]
    public void Current_CalendarBesideChanged_IsReadAgain()
    {
        Write("here.ics", Calendar("20261224"), minute: 0);
        Write("team.yaml", "facilitator: first@example.com\nschedule: { holidays: [here] }\ncalendars: [ { name: here, file: here.ics } ]\n", minute: 0);
        FilePlaybookSource source = Open();

        Write("here.ics", Calendar("20261231"), minute: 1);
        clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal([new DateOnly(2026, 12, 31)], source.Current.DefaultSchedule.Holidays);
    }

    private static string Calendar(string date) =>
        $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20250101T000000Z\nDTSTART;VALUE=DATE:{date}\nEND:VEVENT\nEND:VCALENDAR\n";

    private FilePlaybookSource Open() => new(PathOf("team.yaml"), SamplePlaybook.Text, clock);

    // The write time is set, because two writes of one test may fall into one tick of the file system.
    private void Write(string file, string text, int minute)
    {
        File.WriteAllText(PathOf(file), text);
        File.SetLastWriteTimeUtc(PathOf(file), new DateTime(2026, 6, 15, 9, minute, 0, DateTimeKind.Utc));
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => now.Ticks;

        public void Advance(TimeSpan by) => now += by;
    }
}
