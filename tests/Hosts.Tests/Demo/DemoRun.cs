using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>One demonstration of the shipped incident, for all tests that look at it.</summary>
public sealed class DemoRun : IAsyncLifetime
{
    internal Ran Ran { get; private set; } = null!;

    internal DemoLine[] Lines { get; private set; } = [];

    internal IEnumerable<DemoLine> Notices => Lines.Where(line => line.Type == "notice");

    internal IEnumerable<DemoLine> Events => Lines.Where(line => line.Type == "event");

    public async ValueTask InitializeAsync()
    {
        Ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "demo", "--json");
        Lines = DemoLine.Of(Ran);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
