using System.Text.Json;

namespace Postmortems.Hosts.Tests;

/// <summary>A line of <c>demo --json</c>.</summary>
internal sealed record DemoLine(JsonElement Json)
{
    public string Type => Text("type")!;

    public DateTimeOffset At => Json.GetProperty("at").GetDateTimeOffset();

    public string? Event => Text("event");

    public string? Who => Text("who");

    public string Detail => Text("detail") ?? "";

    public string? Kind => Text("kind");

    public string Recipient => Text("recipient")!;

    public string Key => Text("key")!;

    public static DemoLine[] Of(Ran ran) => [.. ran.Lines.Select(line => new DemoLine(JsonSerializer.Deserialize<JsonElement>(line)))];

    private string? Text(string name) => Json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
