using System.Text.Json.Nodes;
using Postmortems.Application;
using Postmortems.Hosting;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class PlaybookSchemaTests
{
    /// <summary>Set to 1 to write the schema anew after the document types have changed.</summary>
    private const string Rewrite = "POSTMORTEMS_REWRITE";

    private static readonly string CheckedIn = RepositoryFolder.Of("src", "Postmortems.Embedded", "playbook.schema.json");

    [Fact]
    public void Schema_CheckedIn_IsWhatTheTypesSay()
    {
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(CheckedIn, PlaybookSchema.Write());
        }

        Assert.Equal(PlaybookSchema.Write(), File.ReadAllText(CheckedIn), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Schema_EveryKey_HasDescriptionRangeAndDefault()
    {
        JsonNode schema = JsonNode.Parse(PlaybookSchema.Write())!;

        Assert.All(PlaybookKeys.All, key =>
        {
            JsonNode node = SchemaCheck.At(schema, key.Path);
            Assert.Contains(key.Member.Description, node["description"]!.GetValue<string>(), StringComparison.Ordinal);
            if (key.Member.Range is { } range && key.Member.ValueType == typeof(int))
            {
                JsonNode number = node["items"] ?? node;
                Assert.Equal((range.Min, range.Max), (number["minimum"]!.GetValue<int>(), number["maximum"]!.GetValue<int>()));
                Assert.NotNull(node["default"]);
            }
        });
    }

    [Fact]
    public void Schema_Sample_IsAccepted() => Assert.Empty(Check(SamplePlaybook.Text.Yaml));

    // An editor must underline what the reader refuses, as far as one key at a time can be judged.
    [Theory]
    [InlineData("meeting: { step-minutes: 61 }", "$.meeting.step-minutes")]
    [InlineData("meeting: { step-minutes: 4 }", "$.meeting.step-minutes")]
    [InlineData("meeting: { step-minuts: 30 }", "$.meeting.step-minuts")]
    [InlineData("reminders: { on-the-day: perhaps }", "$.reminders.on-the-day")]
    [InlineData("severities: { sev1: { meeting-within: 61 calendar days } }", "$.severities.sev1.meeting-within")]
    [InlineData("severities: { sev1: { meeting: never } }", "$.severities.sev1.meeting")]
    [InlineData("chases: { after-business-days: [] }", "$.chases.after-business-days")]
    [InlineData("chases: { after-business-days: [31] }", "$.chases.after-business-days[0]")]
    [InlineData("people: [ { name: Asha } ]", "$.people[0]")]
    [InlineData("people: [ { email: asha } ]", "$.people[0].email")]
    [InlineData("questions: [ { id: No } ]", "$.questions[0].id")]
    [InlineData("schedule: { from: 25:00 }", "$.schedule.from")]
    public void Schema_Mistake_IsRefused(string yaml, string where)
    {
        Assert.Equal([where], Check(PlaybookYaml.Facilitator + yaml));
        Assert.NotEmpty(PlaybookYaml.Mistakes(PlaybookYaml.Facilitator + yaml));
    }

    private static string[] Check(string yaml) => [.. SchemaCheck.Faults(JsonNode.Parse(PlaybookSchema.Write())!, YamlTreeParser.Parse(yaml).Tree!, "$")];
}
