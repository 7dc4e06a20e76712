using System.Globalization;
using BenchmarkDotNet.Running;
using Postmortems.Benchmarks;

switch (args)
{
    case ["pages", .. string[] count]:
        await PageTimes.RunAsync(count is [string many] ? int.Parse(many, CultureInfo.InvariantCulture) : 10_000);
        break;
    case ["fill", string directory, string number]:
        await PageTimes.FillAsync(directory, int.Parse(number, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Years).Assembly).Run(args);
        break;
}
