using System.Globalization;

namespace Postmortems.Adapters.Sqlite;

/// <summary>A row's values as one text, read from left to right. What is null is empty.</summary>
internal ref struct PackedRow(ReadOnlySpan<char> row)
{
    public const string Separator = "\u001f";

    private ReadOnlySpan<char> _left = row;

    public ReadOnlySpan<char> Text()
    {
        int end = _left.IndexOf(Separator[0]);
        ReadOnlySpan<char> value = end < 0 ? _left : _left[..end];
        _left = end < 0 ? [] : _left[(end + 1)..];
        return value;
    }

    public int Number() => int.Parse(Text(), CultureInfo.InvariantCulture);

    public DateTimeOffset Instant() => InstantOf(Text());

    public DateTimeOffset? OptionalInstant() => Text() is { IsEmpty: false } ticks ? InstantOf(ticks) : null;

    public DateOnly? OptionalDate() => Text() is { IsEmpty: false } day ? DateOnly.FromDayNumber(int.Parse(day, CultureInfo.InvariantCulture)) : null;

    private static DateTimeOffset InstantOf(ReadOnlySpan<char> ticks) => new(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);
}
