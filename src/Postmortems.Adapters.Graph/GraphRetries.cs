using System.Net;
using System.Net.Http.Headers;

namespace Postmortems.Adapters.Graph;

/// <summary>
/// Repeats a call that the service was too busy for or that broke on the way, within a budget; what the budget cannot carry is the
/// lifecycle's to wait for. Safe for every call we make: reads change nothing, a booking carries its transactionId, a move says the
/// same again, a second cancellation finds the event gone.
/// </summary>
internal sealed class GraphRetries(GraphOptions options, TimeProvider time, HttpMessageHandler transport) : DelegatingHandler(transport)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The event keeps its id when somebody moves it to another folder; times come back as we send them.
        request.Headers.TryAddWithoutValidation("Prefer", "IdType=\"ImmutableId\"");
        request.Headers.TryAddWithoutValidation("Prefer", "outlook.timezone=\"UTC\"");
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
        }

        TimeSpan left = TimeSpan.FromSeconds(options.RetryBudgetSeconds);
        for (int attempt = 1; ; attempt++)
        {
            (HttpResponseMessage? answer, HttpRequestException? broken) = await TryAsync(request, cancellationToken);
            TimeSpan wait = WaitAsked(answer?.Headers.RetryAfter) ?? FirstWait * (1 << (attempt - 1));
            bool again = (answer is null || IsBusy(answer.StatusCode)) && attempt < options.MaxAttempts && wait <= left;
            if (!again)
            {
                return answer ?? throw broken!;
            }

            answer?.Dispose();
            left -= wait;
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    // Reading the answer to its end here makes half of one a failure like any other.
    private async Task<(HttpResponseMessage? Answer, HttpRequestException? Broken)> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage? answer = null;
        try
        {
            answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            return (WithoutPage(answer), null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            answer?.Dispose();
            return (null, failure as HttpRequestException ?? new HttpRequestException(failure.Message, failure));
        }
    }

    // A proxy on the way answers with a page for people, on which the SDK throws something nobody could tell from a defect.
    private static HttpResponseMessage WithoutPage(HttpResponseMessage answer)
    {
        if (answer.Content.Headers is { ContentLength: > 0, ContentType.MediaType: not "application/json" })
        {
            answer.Content = answer.IsSuccessStatusCode ? throw new HttpRequestException(HttpRequestError.InvalidResponse, "The answer is a page, not JSON.") : new ByteArrayContent([]);
        }

        return answer;
    }

    private TimeSpan? WaitAsked(RetryConditionHeaderValue? header) => RetryAfterHeader.Wait(header, time.GetUtcNow());

    private static bool IsBusy(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented;
}
