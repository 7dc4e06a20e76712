using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Postmortems.Adapters.Sqlite;
using Postmortems.Domain;
using Postmortems.Embedded;

namespace Postmortems.Benchmarks;

/// <summary>
/// Whole requests over HTTP to the embedded host, over so many postmortems, each page as milliseconds and as a multiple of a page that reads
/// nothing, in turns, so that a busy machine slows all alike; and what the process computed for it, which no other program's work lengthens.
/// </summary>
internal static class PageTimes
{
    private const string Empty = "/new";
    private const int WarmUps = 15;
    private const int Rounds = 60;

    private static readonly (string Name, string Address)[] Pages =
    [
        ("a page that reads nothing", Empty),
        ("list, newest first", "/"),
        ("list, page 200", "/?page=200"),
        ("list, most urgent first", "/?sort=urgent"),
        ("list, overdue in one service", "/?sort=urgent&overdue=yes&service=service-07"),
        ("list, text in the title", "/?title=expired"),
        ("search, one word", "/search?q=firewall"),
        ("search, a word of every report", "/search?q=transactions"),
        ("search, a word of every report, page 390", "/search?q=transactions&page=390"),
        ("search, the beginning of a word", "/search?q=tr"),
        ("search, phrase and filters", "/search?q=%22kept+accepting%22&severity=Sev2&service=service-07"),
        ("search, contributing factor", "/search?factor=monitoring"),
        ("search, nothing asked", "/reports"),
        ("search, nothing asked, page 390", "/reports?page=390"),
        ("dashboard", "/dashboard"),
        ("dashboard, one service", "/dashboard?service=service-07"),
    ];

    public static async Task RunAsync(int count)
    {
        string directory = Directory.CreateTempSubdirectory("postmortems-pages-").FullName;
        try
        {
            long began = Stopwatch.GetTimestamp();
            await FillAsync(directory, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} postmortems in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s, {new FileInfo(Path.Combine(directory, SqliteStore.FileName)).Length / 1048576.0:0} MB"));
            await using WebApplication app = EmbeddedHost.Build(new HostSettings(directory, PlaybookFile: null, ConfigurationFile: null, HostSettings.Loopback(FreePort()), VirtualClock: false));
            await app.StartAsync();
            using HttpClient browser = new() { BaseAddress = new Uri(app.Urls.First()) };
            await MeasureAsync(browser);
            await app.StopAsync();
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    public static async Task FillAsync(string directory, int count)
    {
        await using SqliteStore store = SqliteStore.Open(directory);
        SqlitePostmortemStore postmortems = new(store);
        SqliteReportArchive archive = new(store);
        foreach ((Postmortem postmortem, PublishedReport? report) in new Years(count, DateTimeOffset.UtcNow).All())
        {
            await postmortems.TryAddAsync(postmortem, lookAgainAt: null, CancellationToken.None);
            if (report is not null)
            {
                await archive.ArchiveAsync(report, postmortem.Incident.Service, postmortem.Incident.Severity, CancellationToken.None);
            }
        }
    }

    private static async Task MeasureAsync(HttpClient browser)
    {
        Dictionary<string, List<double>> times = Pages.ToDictionary(page => page.Name, _ => new List<double>());
        Dictionary<string, double> computed = Pages.ToDictionary(page => page.Name, _ => 0.0);
        for (int round = -WarmUps; round < Rounds; round++)
        {
            foreach ((string name, string address) in Pages)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                long began = Stopwatch.GetTimestamp();
                using HttpResponseMessage answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                double took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                answer.EnsureSuccessStatusCode();
                if (round >= 0)
                {
                    times[name].Add(took);
                    computed[name] += (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Rounds;
                }
            }
        }

        double nothing = At(times[Pages[0].Name], 0.5);
        Console.WriteLine("| page | median ms | 95th percentile ms | times the empty page | processor ms, mean |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach ((string name, _) in Pages)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {At(times[name], 0.5):0.0} | {At(times[name], 0.95):0.0} | {At(times[name], 0.5) / nothing:0.0} | {computed[name]:0.0} |"));
        }
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
