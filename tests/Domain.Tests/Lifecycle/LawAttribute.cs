using System.Globalization;
using FsCheck.Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>A property over generated histories. Mutation runs, which play the suite hundreds of times, set <c>LAW_RUNS</c> to a few.</summary>
internal sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int runs) => MaxTest = int.TryParse(Environment.GetEnvironmentVariable("LAW_RUNS"), CultureInfo.InvariantCulture, out int fewer) ? fewer : runs;
}
