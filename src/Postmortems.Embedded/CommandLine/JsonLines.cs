using System.Text.Encodings.Web;
using System.Text.Json;

namespace Postmortems.Embedded;

/// <summary>One JSON object a line.</summary>
internal static class JsonLines
{
    // For a terminal or a file, never for HTML: names stay readable.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(TextWriter output, T line) => output.WriteLine(JsonSerializer.Serialize(line, Options));
}
