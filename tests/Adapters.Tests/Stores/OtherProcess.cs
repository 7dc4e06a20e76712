using System.Diagnostics;
using System.Runtime.CompilerServices;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>
/// A second process, running this same program: told by its environment, it opens a store, saves one postmortem over and over, says so
/// after each save, and goes on until it is killed or nobody listens.
/// </summary>
internal sealed class OtherProcess : IDisposable
{
    private const string DirectoryVariable = "POSTMORTEMS_TEST_WRITE_TO";

    /// <summary>What the other process says when the store is refused.</summary>
    public const string Refused = "refused: ";

    /// <summary>What it says after each save, followed by the round it saved.</summary>
    public const string Saved = "saved ";

    private readonly Process _process;

    public OtherProcess(string directory)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        }

        start.Environment[DirectoryVariable] = directory;
        _process = Process.Start(start)!;
    }

    public async Task<string> HearAsync(CancellationToken cancellationToken) => await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? "";

    /// <returns>The last whole line it said that nobody has heard yet; null if there is none.</returns>
    public async Task<string?> KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        string rest = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return rest.Split('\n')[..^1].LastOrDefault();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    // Before Main, because Main belongs to the test runner.
    [ModuleInitializer]
    internal static void WriteIfTold()
    {
        if (Environment.GetEnvironmentVariable(DirectoryVariable) is { Length: > 0 } directory)
        {
            WriteUntilKilledAsync(directory).GetAwaiter().GetResult();
            Environment.Exit(0);
        }
    }

    private static async Task WriteUntilKilledAsync(string directory)
    {
        try
        {
            using SqliteStore opened = SqliteStore.Open(directory);
            SqlitePostmortemStore store = new(opened);
            await store.TryAddAsync(Samples.Collecting(), Samples.Opened, CancellationToken.None);
            for (; ; )
            {
                Stored<Postmortem> read = (await store.FindAsync(Samples.Collecting().Id, CancellationToken.None))!;
                int round = read.Value.Round + 1;
                await store.TrySaveAsync(read.Value with { Round = round }, Samples.Opened, read.Version, CancellationToken.None);
                Console.Out.WriteLine($"{Saved}{round}");
                Console.Out.Flush();
            }
        }
        catch (StoreInUseException inUse)
        {
            Console.Out.WriteLine(Refused + inUse.Message);
        }
        catch (IOException)
        {
            // Nobody listens any more.
        }
    }
}
