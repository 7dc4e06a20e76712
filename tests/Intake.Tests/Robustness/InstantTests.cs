namespace Postmortems.Intake.Tests;

public sealed class InstantTests
{
    [Theory]
    [InlineData("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z")]
    [InlineData("2026-03-02t10:00:00z", "2026-03-02T10:00:00Z")]
    [InlineData("2026-03-02 10:00:00Z", "2026-03-02T10:00:00Z")]
    [InlineData("2026-03-02T10:00:00.5Z", "2026-03-02T10:00:00.5Z")]
    [InlineData("2026-03-02T10:00:00.1234567Z", "2026-03-02T10:00:00.1234567Z")] // Azure
    [InlineData("2018-11-04T22:48:13.283995108+01:00", "2018-11-04T21:48:13.2839951Z")] // Go, nanoseconds are cut
    [InlineData("2026-03-02T10:00:00+08:00", "2026-03-02T02:00:00Z")]
    [InlineData("2024-02-29T23:59:59-12:00", "2024-03-01T11:59:59Z")]
    [InlineData("2026-06-03T12:00:00Z", "2026-06-03T12:00:00Z")] // a day ahead of the clock is still believed
    public void Read_ATime_IsThatInstantInUtc(string text, string instant)
    {
        DateTimeOffset? read = Instant.Read(text, Given.Now);

        Assert.Equal(Given.Utc(instant), read);
        Assert.Equal(TimeSpan.Zero, read!.Value.Offset);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")] // how Go writes "none"
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    [InlineData("2026-06-03T12:00:01Z")] // more than a day ahead
    [InlineData("2026-02-29T10:00:00Z")] // no such day
    [InlineData("2026-03-02T10:00:00")] // no zone: anybody's guess
    [InlineData("2026-03-02T24:00:00Z")]
    [InlineData("2026-03-02")]
    [InlineData("1772445600")]
    [InlineData("")]
    [InlineData(null)]
    public void Read_AnythingElse_IsNone(string? text) => Assert.Null(Instant.Read(text, Given.Now));
}
