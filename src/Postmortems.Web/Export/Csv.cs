using System.Buffers;
using System.Globalization;
using System.Text;

namespace Postmortems.Web;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet opens as they are and never runs: what people typed must not become a formula.</summary>
internal sealed class Csv(Stream stream) : IAsyncDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // With the mark at its beginning, Excel reads it as UTF-8.
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };

    public Task RowAsync(params IEnumerable<string?> cells) => _writer.WriteLineAsync(string.Join(',', cells.Select(Cell)));

    public static string? Instant(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Cell(string? text)
    {
        string safe = IsFormula(text) ? "'" + text : text ?? "";
        return safe.AsSpan().ContainsAny(Special) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    public Task FlushAsync(CancellationToken cancellationToken) => _writer.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    // Spreadsheets pass over blanks and line breaks before they look for a sign.
    private static bool IsFormula(string? text) => text?.TrimStart() is { Length: > 0 } trimmed && (trimmed[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || text[0] is '\t' or '\r');
}
