using Postmortems.Domain;
using Postmortems.Intake;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary><c>demo</c> with somebody's own incident and playbook: whatever is resolved comes to its end.</summary>
public sealed class DemoIncidentTests : IDisposable
{
    private const string OneFacilitator = "facilitator: ruth@example.com\n";

    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("manual", DemoPayload.Bare)]
    [InlineData("manual", DemoPayload.Manual)]
    [InlineData("manual", DemoPayload.Sev5)]
    [InlineData("alertmanager", DemoPayload.Alertmanager)]
    [InlineData("cloudevents", DemoPayload.CloudEvent)]
    public async Task Demo_OwnIncident_EndsClosedWithAnyPlaybook(string source, string payload)
    {
        string incident = folder.Write("incident.json", payload);

        Ran sample = await RunAsync("--incident", incident, "--source", source);
        Ran smallest = await RunAsync("--incident", incident, "--source", source, "--playbook", folder.Write("team.yaml", OneFacilitator));

        Assert.Equal("Closed", StageOf(sample));
        Assert.Equal("Closed", StageOf(smallest));
    }

    [Fact]
    public async Task Demo_PlaybookWaivesTheSeverity_EndsWaivedWithNothingSent()
    {
        string playbook = folder.Write("team.yaml", OneFacilitator + "severities:\n  sev5:\n    waive: Nobody was hurt.\n");

        Ran ran = await RunAsync("--incident", folder.Write("incident.json", DemoPayload.Sev5), "--source", "manual", "--playbook", playbook);

        Assert.Equal("Waived", StageOf(ran));
        Assert.DoesNotContain(DemoLine.Of(ran), line => line.Type == "notice");
    }

    [Fact]
    public async Task Demo_EveryResolvedSample_EndsClosed()
    {
        string contracts = ContractFiles.Folder();
        (string Source, string File)[] samples =
        [
            .. from source in IntakeSources.All
               let directory = new DirectoryInfo(Path.Combine(contracts, "inbound", source.Name))
               where directory.Exists
               from file in directory.GetFiles("*.json")
               where IsResolved(source, file)
               select (source.Name, file.FullName),
        ];

        Assert.Contains(samples, sample => sample.Source == "pagerduty");
        Assert.Contains(samples, sample => sample.Source == "alertmanager");
        foreach ((string source, string file) in samples)
        {
            Ran ran = await RunAsync("--incident", file, "--source", source);
            Assert.True(StageOf(ran) == "Closed", $"{file}: {ran.Lines[^1]}");
        }
    }

    [Theory]
    [InlineData("manual", DemoPayload.Reopened, "tells of no resolved incident but of one reopened. A postmortem opens when an incident is resolved.")]
    [InlineData("manual", "{}", "/title: Expected one line that says what stopped working.")]
    [InlineData("manual", "resolved!", "incident.json is no manual payload.")]
    [InlineData("pagerduty", DemoPayload.Manual, "incident.json is no pagerduty payload.")]
    [InlineData("carrier-pigeon", DemoPayload.Manual, "There is no source 'carrier-pigeon'. Name one of: ")]
    public async Task Demo_IncidentOfNoUse_IsRefusedWithWhatToDo(string source, string payload, string told)
    {
        Ran ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "demo", "--json", "--incident", folder.Write("incident.json", payload), "--source", source);

        AssertRefused(ran, told);
    }

    [Fact]
    public async Task Demo_FileMissing_IsRefusedByItsName()
    {
        string missing = Path.Combine(folder.Path, "nowhere.json");

        AssertRefused(await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "demo", "--incident", missing, "--source", "manual"), $"There is no file {missing}.");
    }

    private static void AssertRefused(Ran ran, string told)
    {
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(told, ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    private static async Task<Ran> RunAsync(params string[] arguments)
    {
        Ran ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, ["demo", "--json", .. arguments]);
        Assert.True(ran.ExitCode == 0, $"{ran.ExitCode}: {ran.Errors}");
        return ran;
    }

    private static string StageOf(Ran ran) => DemoLine.Of(ran)[^1].Json.GetProperty("stage").GetString()!;

    private static bool IsResolved(IIntakeSource source, FileInfo file) =>
        source.Read(IntakeRequest.Post(File.ReadAllBytes(file.FullName)), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero)) is IntakeResult.Accepted accepted
        && accepted.Signals.OfType<IncidentSignal.Resolved>().Any();
}
