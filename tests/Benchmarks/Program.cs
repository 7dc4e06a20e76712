using BenchmarkDotNet.Running;
using Postmortems.Benchmarks;

if (args is ["pages", ..])
{
    await PageTimes.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
