using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Postmortems.Intake.Tests;

/// <summary>A body that may come in: noise, or a good body with some of its bytes or members changed.</summary>
public sealed record Body(byte[] Bytes)
{
    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}

public static class AnyBytes
{
    private static readonly string[] Good =
    [
        PagerDutyJson.Resolved,
        PagerDutyJson.Resolved.Replace("incident.resolved", "incident.reopened", StringComparison.Ordinal),
        PagerDutyJson.Resolved.Replace("\"resolve_reason\":null", "\"resolve_reason\":{\"type\":\"merge_resolve_reason\",\"incident\":{\"id\":\"P2\"}}", StringComparison.Ordinal),
        """{"version":"4","groupKey":"k","status":"resolved","groupLabels":{"a":"b"},"commonLabels":{"severity":"critical"},"commonAnnotations":{"summary":"s"},"externalURL":"http://a","alerts":[{"status":"resolved","labels":{"owner":"a@example.com"},"startsAt":"2026-03-02T09:00:00Z","endsAt":"2026-03-02T10:00:00.123456789+08:00","fingerprint":"f"}]}""",
        """{"title":"Down","severity":1,"service":"s","startedAt":"2026-03-02T09:00:00Z","resolvedAt":"2026-03-02T10:00:00Z","link":"http://a","responders":[{"name":"A","email":"a@example.com","commander":true}]}""",
        """{"event":"reopened","externalId":"7","reopenedAt":"2026-03-02T10:00:00Z"}""",
        """[{"specversion":"1.0","type":"x.incident.resolved","source":"/s","id":"1","subject":"7","time":"2026-03-02T10:00:00Z","data":{"title":"Down"}}]""",
        AzureMonitorJson.Resolved,
        AzureMonitorJson.Resolved.Replace("\"Resolved\"", "\"Fired\"", StringComparison.Ordinal),
        AzureMonitorJson.Deactivated,
        EventGridJson.Resolved,
        EventGridJson.Validation,
    ];

    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1e999", "1e400", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83d\\ude92\"", "\"\\ud800\"", "[]", "{}", "[null]", "{\"\":null}", "[[[]]]", "\"9999-12-31T23:59:59.999999999Z\"",
        "\"0001-01-01T00:00:00Z\"", "\"http://[\"", "\"a@b\"", "\"=\"", $"\"{new string('x', 5000)}\"", "\"\\u202e\\u200b\"", "1.7976931348623157E+308", "\"incident.resolved\"", "\"resolved\"", "\"firing\"", "\"Fired\"", "\"Activated\"",
    ];

    public static Arbitrary<Body> Bodies() => Arb.From(Gen.Frequency(
        (1, ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => new Body(bytes ?? []))),
        (3, from good in Gen.Elements(Good) from at in Gen.Choose(0, good.Length - 1) from value in Gen.Choose(0, 255) select Spoilt(good, at, (byte)value)),
        (1, from good in Gen.Elements(Good) from length in Gen.Choose(0, good.Length) select new Body(Encoding.UTF8.GetBytes(good)[..length])),
        (8, from good in Gen.Elements(Good) from changes in Gen.Choose(1, 3) from seed in Gen.Choose(0, int.MaxValue - 1) select Changed(good, changes, seed))));

    private static Body Spoilt(string good, int at, byte value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(good);
        bytes[at] = value;
        return new Body(bytes);
    }

    // Members are replaced in the text, so that what JSON writers would refuse to write comes in too.
    private static Body Changed(string good, int changes, int seed)
    {
        Random random = new(seed);
        JsonNode root = JsonNode.Parse(good)!;
        Dictionary<string, string> replaced = [];
        for (int change = 0; change < changes; change++)
        {
            JsonNode[] nodes = [.. Descendants(root)];
            string marker = $"marker-{change}";
            replaced[$"\"{marker}\""] = Odd[random.Next(Odd.Length)];
            nodes[random.Next(nodes.Length)].ReplaceWith(marker);
        }

        string json = replaced.Aggregate(root.ToJsonString(), (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal));
        return new Body(Encoding.UTF8.GetBytes(json));
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        JsonArray elements => elements.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        _ => [],
    };
}
