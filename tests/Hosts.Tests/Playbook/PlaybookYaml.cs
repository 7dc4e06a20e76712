using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Reads playbooks written in tests.</summary>
internal static class PlaybookYaml
{
    public const string File = "team.yaml";

    public const string Facilitator = "facilitator: ruth@example.com\n";

    // Any day will do; the sample's holidays are around it.
    private static readonly DateOnly Today = new(2026, 6, 15);

    public static PlaybookReading Read(string yaml, params (string Name, string Text)[] beside) => PlaybookReader.Read(
        new PlaybookText(File, yaml, file => beside.FirstOrDefault(known => known.Name == file).Text),
        Today);

    public static Playbook Loaded(string yaml, params (string Name, string Text)[] beside) => Read(yaml, beside) switch
    {
        PlaybookReading.Loaded loaded => loaded.Playbook,
        PlaybookReading.Refused refused => throw new Xunit.Sdk.XunitException(string.Join('\n', refused.Mistakes)),
        _ => throw new Xunit.Sdk.XunitException("A third kind of reading."),
    };

    public static ImmutableArray<PlaybookMistake> Mistakes(string yaml, params (string Name, string Text)[] beside) =>
        Assert.IsType<PlaybookReading.Refused>(Read(yaml, beside)).Mistakes;

    /// <summary>A value written at the end of a path: <c>meeting.step-minutes</c>.</summary>
    public static string At(string path, string value)
    {
        string[] keys = path.Split('.');
        IEnumerable<string> lines = keys.Select((key, depth) => $"{new string(' ', 2 * depth)}{key}:{(depth == keys.Length - 1 ? " " + value : "")}");
        return Facilitator + string.Join('\n', lines) + "\n";
    }
}
