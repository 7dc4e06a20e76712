using System.Diagnostics;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>The program as people run it: a process of its own, from the output of its own project.</summary>
internal static class EmbeddedProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Assembly = Locate();

    /// <summary>Runs it to its end.</summary>
    public static async Task<Ran> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(Describe(arguments, environment))!;
        using CancellationTokenSource impatient = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        impatient.CancelAfter(Patience);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(impatient.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(impatient.Token);
            await process.WaitForExitAsync(impatient.Token);
            return new Ran(process.ExitCode, await output, await errors, Stopwatch.GetElapsedTime(start));
        }
        finally
        {
            process.Kill();
        }
    }

    public static Task<Ran> RunAsync(CancellationToken cancellationToken, params string[] arguments) => RunAsync(arguments, null, cancellationToken);

    public static ProcessStartInfo Describe(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // Its own output, not the copy beside the tests: settings that ship with a program are not copied along with a reference.
    private static string Locate()
    {
        DirectoryInfo framework = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string built = RepositoryFolder.Of("src", "Postmortems.Embedded", "bin", framework.Parent!.Name, framework.Name, "Postmortems.Embedded.dll");
        return File.Exists(built) ? built : throw new FileNotFoundException($"Build src/Postmortems.Embedded first: there is no {built}.");
    }
}

/// <summary>What came of a process that has ended.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors, TimeSpan Took)
{
    public string[] Lines { get; } = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
