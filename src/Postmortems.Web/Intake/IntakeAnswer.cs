using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>Results and problem documents as they go back over the wire.</summary>
internal static class IntakeAnswer
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static IResult Received(IEnumerable<ReceiveOutcome> outcomes, int status) => Rows(outcomes.Select(IntakeResultRow.Of), status);

    public static IResult Ignored(IntakeResult.Ignored ignored) => Rows([new IntakeResultRow("ignored", Reason: ignored.Reason)], ignored.Status);

    public static IResult UnknownSource() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: "There is no such source",
        detail: $"Send to one of {string.Join(", ", IntakeSources.All.Select(source => $"/intake/{source.Name}"))}.");

    public static IResult TryLater() => new WithHeaders(
        [new("Retry-After", Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture))],
        TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "The store is not available", detail: "Not everything was stored; send the same again."));

    private static JsonHttpResult<IntakeResults> Rows(IEnumerable<IntakeResultRow> rows, int status) =>
        TypedResults.Json(new IntakeResults([.. rows]), Json, contentType: null, statusCode: status);

    internal sealed class Refusal(IntakeResult.Refused refused) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            // RFC 9110 asks for these beside the two codes.
            KeyValuePair<string, string>[] headers = refused.Status switch
            {
                StatusCodes.Status401Unauthorized => [new("WWW-Authenticate", "Bearer realm=\"intake\"")],
                StatusCodes.Status405MethodNotAllowed => [new("Allow", "POST")],
                _ => [],
            };
            Dictionary<string, object?> extensions = refused.Mistakes.IsEmpty
                ? []
                : new() { ["errors"] = refused.Mistakes.Select(mistake => new { pointer = $"#{mistake.At}", detail = mistake.Detail }) };
            return new WithHeaders(headers, TypedResults.Problem(refused.Detail, statusCode: refused.Status, title: refused.Title, extensions: extensions)).ExecuteAsync(httpContext);
        }
    }

    internal sealed class Handshake(IntakeResult.Answered answered) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            new WithHeaders(answered.Headers, answered.Json is { } json ? TypedResults.Text(json, "application/json") : TypedResults.Ok()).ExecuteAsync(httpContext);
    }

    private sealed class WithHeaders(IEnumerable<KeyValuePair<string, string>> headers, IResult result) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            foreach ((string name, string value) in headers)
            {
                httpContext.Response.Headers[name] = value;
            }

            return result.ExecuteAsync(httpContext);
        }
    }
}
