using System.Diagnostics;

namespace Postmortems.Hosts.Tests;

/// <summary>One data directory, served by one process after another.</summary>
internal sealed class CrashedHost(string data, IReadOnlyDictionary<string, string> environment) : IAsyncDisposable
{
    private ServedHost? host;

    /// <summary>How many processes were killed.</summary>
    public int Kills { get; private set; }

    private string[] Arguments => ["--data", data, "--playbook", Path.Combine(data, "team.yaml"), "--virtual-clock"];

    /// <summary>Where it listens now; null while there is none.</summary>
    public Uri? Address => host?.Address;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        host = await ServedHost.StartAsync(Arguments, environment, cancellationToken);

    /// <summary>Kills one while it starts.</summary>
    public async Task StartAndKillAsync(TimeSpan after, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(EmbeddedProgram.Describe(["serve", "--port", $"{ServedHost.FreePort()}", .. Arguments], environment))!;
        await Task.Delay(after, cancellationToken);
        Kills++;
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async Task KillAsync()
    {
        ServedHost killed = host!;
        host = null;
        Kills++;
        await killed.KillAsync();
        await killed.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await KillAsync();
        }
    }
}
