using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>Google's Lighthouse, where its command line is named in the environment variable LIGHTHOUSE (a path to <c>lighthouse/cli/index.js</c>).</summary>
internal static class Lighthouse
{
    public static string[] Categories { get; } = ["performance", "accessibility", "best-practices"];

    /// <summary>Each category's score, 0 to 100, on a phone with a slow network as Lighthouse simulates it.</summary>
    public static async Task<Dictionary<string, int>> MeasureAsync(Uri page, CancellationToken cancellationToken)
    {
        string? program = Environment.GetEnvironmentVariable("LIGHTHOUSE");
        Assert.SkipUnless(File.Exists(program), "Name Lighthouse's command line in the environment variable LIGHTHOUSE (npm install lighthouse).");
        Assert.SkipUnless(Chromium.IsThere, "No Chromium was found.");
        using Process node = Process.Start(new ProcessStartInfo(
            "node",
            [program!, page.AbsoluteUri, "--quiet", "--output=json", $"--only-categories={string.Join(',', Categories)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CHROME_PATH"] = Chromium.Program },
        })!;
        await using CancellationTokenRegistration ended = cancellationToken.Register(() => node.Kill(entireProcessTree: true));
        Task<string> complaints = node.StandardError.ReadToEndAsync(cancellationToken);
        string report = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, await complaints);
        using JsonDocument read = JsonDocument.Parse(report);
        return Categories.ToDictionary(
            category => category,
            category => (int)Math.Round(100 * read.RootElement.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble()));
    }
}
