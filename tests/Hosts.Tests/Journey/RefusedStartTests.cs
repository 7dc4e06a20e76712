using System.Net;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>A host that cannot or must not start says so in a sentence; one that is open to others asks who comes.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private const string AccessKey = "correct-horse-battery-staple-1234567890";

    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Serve_DirectoryInUse_IsRefusedAndTheFirstGoesOn()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using ServedHost first = await ServedHost.StartAsync(["--data", folder.Path], null, cancellationToken);

        Ran second = await EmbeddedProgram.RunAsync(cancellationToken, "serve", "--data", folder.Path, "--port", $"{ServedHost.FreePort()}");

        AssertRefused(second, "postmortems.db is in use by another process", "choose another directory with --data");
        using Visitor visitor = new(first.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/", cancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Serve_BeyondLoopbackWithoutSignIn_IsRefused()
    {
        Ran ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "serve", "--data", folder.Path, "--listen", $"http://0.0.0.0:{ServedHost.FreePort()}");

        AssertRefused(ran, "can be reached from other machines", "Set SignIn:AccessKey (or the environment variable SignIn__AccessKey)");
    }

    [Fact]
    public async Task Serve_BeyondLoopbackWithSignIn_AsksWhoComes()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        int port = ServedHost.FreePort();
        Dictionary<string, string> environment = new() { ["SignIn__AccessKey"] = AccessKey };
        await using ServedHost host = await ServedHost.StartAsync(["--data", folder.Path, "--listen", $"http://0.0.0.0:{port}"], environment, cancellationToken);
        using Visitor stranger = new(new Uri($"http://127.0.0.1:{port}"));

        using HttpResponseMessage page = await stranger.Client.GetAsync("/", cancellationToken);
        using HttpResponseMessage program = await stranger.Client.GetAsync("/api/postmortems", cancellationToken);
        stranger.Client.DefaultRequestHeaders.Authorization = new("Bearer", AccessKey);
        using HttpResponseMessage known = await stranger.Client.GetAsync("/api/postmortems", cancellationToken);

        Assert.Contains("/sign-in", page.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (program.StatusCode, known.StatusCode));
    }

    [Fact]
    public async Task Serve_PortTaken_IsRefused()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using ServedHost first = await ServedHost.StartAsync(["--data", folder.Path], null, cancellationToken);
        using DataFolder other = new();

        Ran second = await EmbeddedProgram.RunAsync(cancellationToken, "serve", "--data", other.Path, "--port", $"{first.Address.Port}");

        AssertRefused(second, $"{first.Address.Port}", "Choose another port with --port.");
    }

    [Fact]
    public async Task Serve_PlaybookWrong_IsRefusedWithItsPlace()
    {
        string playbook = folder.Write("team.yaml", "facilitator: ruth@example.com\npeple: []\n");

        Ran ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "serve", "--data", folder.Path, "--playbook", playbook, "--port", $"{ServedHost.FreePort()}");

        AssertRefused(ran, "team.yaml:2:1: peple is an unknown key");
    }

    private static void AssertRefused(Ran ran, params string[] told)
    {
        Assert.Equal(2, ran.ExitCode);
        Assert.All(told, words => Assert.Contains(words, ran.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }
}
