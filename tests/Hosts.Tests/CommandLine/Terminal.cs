using System.CommandLine;
using Postmortems.Embedded;

namespace Postmortems.Hosts.Tests;

/// <summary>Runs commands in this process, on a folder of their own and a clock that stands still.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Tuesday 17 March 2026, 14:20 UTC, when the shipped incident is resolved: clocks in New York have changed, those in Europe have not.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 17, 14, 20, 0, TimeSpan.Zero);

    public VirtualTime Time { get; } = new(file: null, Start);

    public string Folder { get; } = Directory.CreateTempSubdirectory("postmortem-cli-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>As if typed; the data directory is added.</summary>
    public async Task<Answer> RunAsync(params string[] arguments)
    {
        RootCommand root = [PreviewCommand.Create(Time), CheckCommand.Create(Time), ExportCommand.Create(Time), ImportCommand.Create(Time)];
        using StringWriter output = new();
        using StringWriter error = new();
        int code = await Launch.RunAsync(root, arguments.Contains("--data") ? arguments : [.. arguments, "--data", Data], new InvocationConfiguration { Output = output, Error = error });
        return new Answer(code, output.ToString(), error.ToString());
    }

    public string Write(string file, string text)
    {
        File.WriteAllText(this[file], text);
        return this[file];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed record Answer(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
