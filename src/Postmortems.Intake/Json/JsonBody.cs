using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace Postmortems.Intake;

/// <summary>Bytes to JSON, strictly: what passes here can be read without an exception.</summary>
internal static class JsonBody
{
    private const int Deepest = 64;

    public static bool TryRead(ReadOnlyMemory<byte> body, out Member root, [NotNullWhen(false)] out IntakeResult.Refused? refused)
    {
        root = default;
        ReadOnlySpan<byte> json = body.Span;
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json["\uFEFF"u8.Length..];
        }

        refused = Fault(json);
        if (refused is not null)
        {
            return false;
        }

        try
        {
            // Two members of one name are refused: one reader would check the first and another believe the second.
            root = new Member(JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false }), "");
            return true;
        }
        catch (JsonException fault)
        {
            refused = NotJson(fault);
            return false;
        }
    }

    private static IntakeResult.Refused? Fault(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
        {
            return NotJson("The body is empty; send one JSON document.");
        }

        if (!Utf8.IsValid(json))
        {
            return NotJson("The body is not valid UTF-8; send JSON encoded as UTF-8.");
        }

        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = Deepest });
            while (reader.Read())
            {
                // Half a surrogate pair is valid JSON but no text: reading it later would throw.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException fault)
        {
            return NotJson(fault);
        }
        catch (InvalidOperationException)
        {
            return NotJson(@"The body escapes half a character (a lone \uD800 to \uDFFF); escape both halves.");
        }
    }

    private static IntakeResult.Refused NotJson(JsonException fault) => NotJson(
        fault.LineNumber is { } line
            ? $"The body cannot be read at line {line + 1}, byte {fault.BytePositionInLine + 1}; send one JSON document, at most {Deepest} levels deep and no member twice."
            : $"The body cannot be read; send one JSON document, at most {Deepest} levels deep and no member twice.");

    private static IntakeResult.Refused NotJson(string detail) => new(400, "The body is not JSON", detail);
}
