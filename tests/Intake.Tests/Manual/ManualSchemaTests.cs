using System.Text.Json;

namespace Postmortems.Intake.Tests;

public sealed class ManualSchemaTests
{
    // An object is right for none of them, and a member the reader does not know would be left alone.
    [Fact]
    public void Schema_EveryMember_IsReadAndCheckedByTheReader()
    {
        JsonElement properties = JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "manual.schema.json"))).GetProperty("properties");

        Assert.All(properties.EnumerateObject(), member =>
        {
            IntakeResult.Refused refused = Given.Refusal<ManualSource>($$"""{"event":"{{(member.Name == "reopenedAt" ? "reopened" : "resolved")}}","{{member.Name}}":{"odd":[]}}""".Replace("\"event\":\"resolved\",\"event\"", "\"event\"", StringComparison.Ordinal));
            Assert.Contains($"/{member.Name}", refused.Mistakes.Select(mistake => mistake.At));
        });
        Assert.Equal(10, properties.EnumerateObject().Count());
    }
}
