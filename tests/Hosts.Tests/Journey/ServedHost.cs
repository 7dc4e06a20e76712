using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary><c>serve</c> in a process of its own, listening on loopback.</summary>
internal sealed class ServedHost : IServedHost
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private readonly ConcurrentQueue<string> log = [];

    private ServedHost(Process process, Uri address, string? accessKey)
    {
        this.process = process;
        Address = address;
        AccessKey = accessKey;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int ProcessId => process.Id;

    public string? AccessKey { get; }

    public IEnumerable<string> Log => log;

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
        ServedHost host = new(process, new Uri($"http://127.0.0.1:{port}"), environment?.GetValueOrDefault("SignIn__AccessKey"));
        Task first = await Task.WhenAny(host.listening.Task, process.WaitForExitAsync(cancellationToken), Task.Delay(Patience, cancellationToken));
        if (first != host.listening.Task)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"It does not listen:\n{string.Join('\n', host.log)}");
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

        log.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
        {
            listening.TrySetResult();
        }
    }
}
