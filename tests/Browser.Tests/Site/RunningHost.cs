using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>The real program in a process of its own, on a virtual clock, with an empty data directory.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    /// <summary>Monday, in London's winter time: an hour into the working day of everyone in <see cref="Playbook"/>, with a week of it ahead.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 20, 0, TimeSpan.Zero);

    public const string PagerDutySecret = "only-for-tests";

    private const string Playbook = """
        facilitator: ruth@example.com
        schedule:
          zone: Europe/London
        people:
          - { email: ruth@example.com, name: Ruth Okafor, aliases: [PRUTH] }
          - { email: asha@example.com, name: Asha Rao, manager: ruth@example.com, aliases: [PASHA] }
          - { email: ines@example.com, name: Inês Duarte, manager: ruth@example.com, aliases: [PINES] }
        services:
          - service: transactions
            respondents: [ines@example.com]
            optional: [ruth@example.com]
        """;

    private readonly string directory = Directory.CreateTempSubdirectory("postmortems-browser-").FullName;
    private readonly Process process = new();

    public RunningHost() => Http = new HttpClient { BaseAddress = Address };

    public Uri Address { get; } = new($"http://localhost:{FreePort()}/");

    public HttpClient Http { get; }

    public static async Task<RunningHost> StartAsync()
    {
        RunningHost host = new();
        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        string playbook = Path.Combine(directory, "playbook.yaml");
        await File.WriteAllTextAsync(playbook, Playbook);
        await File.WriteAllTextAsync(Path.Combine(directory, "clock"), Start.ToString("O", CultureInfo.InvariantCulture));
        process.StartInfo = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Postmortems.Embedded.dll"), "serve", "--virtual-clock",
                "--data", directory, "--playbook", playbook, "--port", Address.Port.ToString(CultureInfo.InvariantCulture),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Intake__Sources__pagerduty__Secret"] = PagerDutySecret },
        };
        process.Start();
        process.BeginOutputReadLine();
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        await Patience.UntilAsync(async () => process.HasExited
            ? throw new InvalidOperationException($"The host has stopped: {await complaints}")
            : await AnswersAsync());
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Http.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await Http.GetAsync("")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
