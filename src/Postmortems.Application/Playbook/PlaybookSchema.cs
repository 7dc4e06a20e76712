using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What a playbook may hold, for editors: made from the same types the reader goes by.</summary>
public static class PlaybookSchema
{
    // A file read by people: an accent or an apostrophe stays itself.
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON Schema, draft 7, which YAML editors know best.</summary>
    public static string Write()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Playbook",
            ["description"] = "The policy that postmortems follow: questions, timings by severity, people, calendars.",
        };
        foreach ((string key, JsonNode? value) in Section(new PlaybookDocument()))
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(Written) + "\n";
    }

    private static JsonObject Section(PlaybookSection section)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (PlaybookMember member in PlaybookMember.Of(section.GetType()))
        {
            properties[member.Key] = Member(section, member);
            if (member.IsRequired)
            {
                required.Add(member.Key);
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        schema["properties"] = properties;
        return schema;
    }

    private static JsonObject Member(PlaybookSection section, PlaybookMember member)
    {
        JsonObject value = member.Kind is { } kind ? Single(member, kind) : Section(Inner(section, member));
        JsonObject schema = member.IsList ? List(member, value) : value;
        schema["description"] = member.Kind is null && !member.IsList ? member.Description : $"{member.Description} Allowed: {member.Allowed(section)}.";
        if (Default(member.Property.GetValue(section), member) is { } unlessSet)
        {
            schema["default"] = unlessSet;
        }

        return schema;
    }

    private static PlaybookSection Inner(PlaybookSection section, PlaybookMember member) =>
        member.Property.GetValue(section) as PlaybookSection ?? (PlaybookSection)Activator.CreateInstance(member.ValueType)!;

    private static JsonObject List(PlaybookMember member, JsonObject item)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = item };
        if (member.Kind is not null)
        {
            schema["uniqueItems"] = true;
        }

        if (member.Fewest is { } fewest)
        {
            schema["minItems"] = fewest;
        }

        if (member.Most is { } most)
        {
            schema["maxItems"] = most;
        }

        return schema;
    }

    private static JsonObject Single(PlaybookMember member, ScalarKind kind)
    {
        JsonObject schema = new() { ["type"] = kind.JsonType };
        if (!kind.Choices.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. kind.Choices.Select(choice => JsonValue.Create(choice))]);
        }

        if (member.Range is { } range && member.ValueType == typeof(Within))
        {
            string days = string.Join('|', Enumerable.Range(range.Min, range.Max - range.Min + 1).Select(day => day.ToString(CultureInfo.InvariantCulture)));
            schema["pattern"] = $"^({days}) (calendar|business) days?$";
        }
        else if (member.Range is { } numbers)
        {
            schema["minimum"] = numbers.Min;
            schema["maximum"] = numbers.Max;
        }

        if (member.Length is { } length)
        {
            schema["minLength"] = length.MinimumLength;
            schema["maxLength"] = length.MaximumLength;
        }

        // \p{…} means nothing to an editor without Unicode regular expressions; the reader still judges it.
        string? pattern = kind.Pattern ?? (member.Shape?.Pattern is { } shape && !shape.Contains("\\p{", StringComparison.Ordinal) ? shape : null);
        if (pattern is not null)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    private static JsonNode? Default(object? value, PlaybookMember member) => value switch
    {
        null => null,
        IList { Count: > 0 } list when member.Kind is { } kind => new JsonArray([.. list.Cast<object>().Select(item => One(item, kind))]),
        IList or PlaybookSection => null,
        _ when member.Kind is { } kind => One(value, kind),
        _ => null,
    };

    private static JsonValue One(object value, ScalarKind kind) => value switch
    {
        int number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        _ => JsonValue.Create(kind.Write(value)),
    };
}
