using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>
/// The playbook of one file, read again when the file or a calendar beside it has changed. A change that is refused leaves the last good
/// playbook in force.
/// </summary>
public sealed class FilePlaybookSource : IPlaybookSource
{
    // Often enough for somebody who edits and looks, seldom enough not to ask the disk at every step.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly Lock door = new();
    private readonly string? path;
    private readonly TimeProvider time;
    private readonly ImmutableArray<string> languages;
    private Playbook current;
    private ImmutableArray<PlaybookMistake> mistakes = [];
    private ImmutableArray<string> files = [];
    private ImmutableArray<(DateTime Written, long Length)> seen = [];
    private long lookedAt;

    /// <param name="path">Null for the sample, which never changes.</param>
    /// <param name="languages">Tags of the languages that can be written in; empty if that is not known here.</param>
    /// <exception cref="PlaybookRefusedException">The playbook has mistakes or is not there.</exception>
    public FilePlaybookSource(string? path, PlaybookText sample, TimeProvider time, ImmutableArray<string> languages = default)
    {
        this.languages = languages;
        this.path = path;
        this.time = time;
        lookedAt = time.GetTimestamp();
        PlaybookReading reading = path is null ? PlaybookReader.Read(sample, Today, languages) : ReadFile(path);
        current = reading switch
        {
            PlaybookReading.Loaded loaded => loaded.Playbook,
            PlaybookReading.Refused refused => throw new PlaybookRefusedException(refused.Mistakes),
            _ => throw new System.Diagnostics.UnreachableException(reading.GetType().Name),
        };
    }

    /// <inheritdoc/>
    public Playbook Current
    {
        get
        {
            lock (door)
            {
                LookAgain();
                return current;
            }
        }
    }

    /// <summary>What is wrong with the newest version of the file; empty if it is the one in force.</summary>
    public ImmutableArray<PlaybookMistake> Mistakes
    {
        get
        {
            lock (door)
            {
                LookAgain();
                return mistakes;
            }
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static (DateTime Written, long Length) StampOf(string file)
    {
        FileInfo info = new(file);
        return info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
    }

    private void LookAgain()
    {
        if (path is null || time.GetElapsedTime(lookedAt) < BetweenLooks)
        {
            return;
        }

        lookedAt = time.GetTimestamp();
        if (files.Select(StampOf).SequenceEqual(seen))
        {
            return;
        }

        switch (ReadFile(path))
        {
            case PlaybookReading.Loaded loaded:
                (current, mistakes) = (loaded.Playbook, []);
                break;
            case PlaybookReading.Refused refused:
                mistakes = refused.Mistakes;
                break;
        }
    }

    private PlaybookReading ReadFile(string file)
    {
        // Stamped before it is read: what is written in between is seen at the next look.
        ImmutableArray<string> before = files.IsEmpty ? [file] : files;
        Dictionary<string, (DateTime, long)> stamps = before.ToDictionary(name => name, StampOf);
        PlaybookReading reading = PlaybookReader.ReadFile(file, Today, languages);
        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        files = [file, .. reading.FilesBeside.Select(beside => Path.Combine(folder, beside))];
        seen = [.. files.Select(name => stamps.TryGetValue(name, out (DateTime, long) stamp) ? stamp : StampOf(name))];
        return reading;
    }
}
