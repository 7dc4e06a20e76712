using System.Net;
using System.Text;

namespace Postmortems.Adapters.Tests;

/// <summary>Ways in which a call to Microsoft Graph goes wrong.</summary>
internal abstract record GraphFault
{
    private GraphFault()
    {
    }

    /// <summary>The service refuses, with the error body it documents.</summary>
    public sealed record Refusal(int Status, string Code, string? RetryAfter = null) : GraphFault;

    /// <summary>A proxy on the way answers for it, with a page.</summary>
    public sealed record ProxyPage(int Status) : GraphFault;

    /// <summary>Nobody answers in time.</summary>
    public sealed record Silence : GraphFault;

    /// <summary>The connection is reset before the service has heard.</summary>
    public sealed record Reset : GraphFault;

    /// <summary>The service has done it; the connection is reset before it can say so.</summary>
    public sealed record AnswerLost : GraphFault;

    /// <summary>The service has done it; the connection is reset half way through its answer.</summary>
    public sealed record HalfAnswer : GraphFault;

    /// <summary>The service has done it; its answer ends in the middle, as if that were all.</summary>
    public sealed record CutAnswer : GraphFault;

    public static IReadOnlyDictionary<string, GraphFault> All { get; } = new Dictionary<string, GraphFault>
    {
        ["429 and no word when"] = new Refusal(429, "TooManyRequests"),
        ["429 for two seconds"] = new Refusal(429, "TooManyRequests", "2"),
        ["429 for ten minutes"] = new Refusal(429, "TooManyRequests", "600"),
        ["500"] = new Refusal(500, "InternalServerError"),
        ["503"] = new Refusal(503, "ServiceNotAvailable"),
        ["503 until a date"] = new Refusal(503, "ServiceNotAvailable", "Mon, 02 Mar 2026 10:05:00 GMT"),
        ["504 page of a proxy"] = new ProxyPage(504),
        ["200 page of a proxy"] = new ProxyPage(200),
        ["401"] = new Refusal(401, "InvalidAuthenticationToken"),
        ["403"] = new Refusal(403, "ErrorAccessDenied"),
        ["silence"] = new Silence(),
        ["reset"] = new Reset(),
        ["answer lost"] = new AnswerLost(),
        ["half an answer"] = new HalfAnswer(),
        ["an answer cut short"] = new CutAnswer(),
    };

    /// <returns>Null where the service is to hear the request first.</returns>
    public HttpResponseMessage? Before() => this switch
    {
        Refusal refusal => Error(refusal.Status, refusal.Code, refusal.RetryAfter),
        ProxyPage page => new HttpResponseMessage((HttpStatusCode)page.Status) { Content = new StringContent("<html>Gateway Timeout</html>", Encoding.UTF8, "text/html") },
        Silence => throw new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException()),
        Reset => throw Broken(),
        _ => null,
    };

    public async Task<HttpResponseMessage> AfterAsync(HttpResponseMessage answer)
    {
        byte[] whole = await answer.Content.ReadAsByteArrayAsync();
        switch (this)
        {
            case AnswerLost:
                throw Broken();
            case HalfAnswer:
                answer.Content = new StreamContent(new TornStream(whole[..(whole.Length / 2)]));
                answer.Content.Headers.ContentType = new("application/json");
                return answer;
            case CutAnswer:
                answer.Content = new ByteArrayContent(whole[..(whole.Length / 2)]);
                answer.Content.Headers.ContentType = new("application/json");
                return answer;
            default:
                return answer;
        }
    }

    public static HttpResponseMessage Error(int status, string code, string? retryAfter = null)
    {
        HttpResponseMessage answer = GraphAnswers.Json(status, $$"""
            { "error": { "code": "{{code}}", "message": "Said in words nobody should show: ruth@example.com", "innerError": { "date": "2026-03-02T10:00:00", "request-id": "8f2b1f60-5d0e-4f4e-9d0b-0d3f5d8f1c11", "client-request-id": "8f2b1f60-5d0e-4f4e-9d0b-0d3f5d8f1c11" } } }
            """);
        if (retryAfter is not null)
        {
            answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return answer;
    }

    private static HttpRequestException Broken() => new(HttpRequestError.ResponseEnded, "The response ended prematurely.");

    private sealed class TornStream(byte[] half) : MemoryStream(half)
    {
        public override int Read(byte[] buffer, int offset, int count) => Torn(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Torn(base.Read(buffer));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("Connection reset by peer.");

        private static int Torn(int read) => read > 0 ? read : throw new IOException("Connection reset by peer.");
    }
}
