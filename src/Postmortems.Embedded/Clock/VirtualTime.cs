using System.Globalization;

namespace Postmortems.Embedded;

/// <summary>A clock that only moves when told, and goes on where it stood after a restart.</summary>
/// <param name="file">Where the time is kept; null to forget it.</param>
internal sealed class VirtualTime(string? file, DateTimeOffset? start = null) : TimeProvider
{
    private long ticks = (start ?? Remembered(file) ?? System.GetUtcNow()).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    /// <summary>Moves forward; a time already past changes nothing.</summary>
    public void MoveTo(DateTimeOffset to)
    {
        if (to.UtcTicks <= Interlocked.Read(ref ticks))
        {
            return;
        }

        Interlocked.Exchange(ref ticks, to.UtcTicks);
        if (file is not null)
        {
            // All of it or nothing: from half a time, the next process would begin with today.
            File.WriteAllText(file + ".new", GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            File.Move(file + ".new", file, overwrite: true);
        }
    }

    private static DateTimeOffset? Remembered(string? file) =>
        file is not null && File.Exists(file) && DateTimeOffset.TryParseExact(File.ReadAllText(file), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? time
            : null;
}
