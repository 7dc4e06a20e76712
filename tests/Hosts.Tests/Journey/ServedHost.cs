using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Postmortems.Hosts.Tests;

/// <summary><c>serve</c> in a process of its own, listening on loopback.</summary>
internal sealed class ServedHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private ServedHost(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>Every line it has written so far.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it and returns once it listens.</summary>
    public static async Task<ServedHost> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, CancellationToken cancellationToken)
    {
        int port = FreePort();
        Process process = Process.Start(EmbeddedProgram.Describe(["serve", "--port", $"{port}", .. arguments], environment))!;
        ServedHost host = new(process, new Uri($"http://127.0.0.1:{port}"));
        Task first = await Task.WhenAny(host.listening.Task, process.WaitForExitAsync(cancellationToken), Task.Delay(Patience, cancellationToken));
        if (first != host.listening.Task)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"It does not listen:\n{string.Join('\n', host.Log)}");
        }

        return host;
    }

    /// <summary>Ends it at whatever instruction it is (SIGKILL where there are signals).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        Log.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
        {
            listening.TrySetResult();
        }
    }
}
