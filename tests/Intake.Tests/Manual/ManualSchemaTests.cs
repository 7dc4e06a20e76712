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
            string happened = member.Name == "reopenedAt" ? "\"event\":\"reopened\"," : "";
            IntakeResult.Refused refused = Given.Refusal<ManualSource>($"{{{happened}\"{member.Name}\":{{\"odd\":[]}}}}");
            Assert.Contains($"/{member.Name}", refused.Mistakes.Select(mistake => mistake.At));
        });
        Assert.Equal(10, properties.EnumerateObject().Count());
    }
}
