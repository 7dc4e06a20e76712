using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>The Bicep compiler of the package these tests refer to. It is a program for Linux on x64; elsewhere its tests show as skipped.</summary>
internal static class Bicep
{
    public static string Infra { get; } = Path.Combine(Repository.Root.FullName, "infra");

    /// <returns>The exit code, and every diagnostic.</returns>
    public static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "The Bicep package holds a program for Linux on x64.");
        string compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BicepPath").Value!.Replace('\\', '/');
        ProcessStartInfo start = new(compiler) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Infra };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // What azd would tell the parameter file.
        start.Environment["AZURE_ENV_NAME"] = "test";
        start.Environment["AZURE_LOCATION"] = "westeurope";
        start.Environment["POSTMORTEMS_MAIL_FROM"] = "postmortems@example.com";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await errors);
    }
}
