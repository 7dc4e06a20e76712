using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;

namespace Postmortems.Adapters.Graph;

/// <summary>Makes calls whose failures are values.</summary>
internal sealed class GraphCaller(GraphServiceClient client, TimeProvider time, ILogger<GraphCaller> logger)
{
    public GraphServiceClient Client => client;

    /// <param name="operation">For the log.</param>
    /// <returns>The answer, or what went wrong; never both.</returns>
    public async Task<(T? Answer, GraphFailure? Failure)> TryAsync<T>(string operation, Permission needed, Func<GraphServiceClient, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return (await call(client), null);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && GraphFailure.Of(failure, needed, time.GetUtcNow()) is { } known)
        {
            logger.CallFailed(operation, known.Status, known.Code, (failure as ODataError)?.Error?.InnerError?.RequestId);
            return (default, known);
        }
    }
}

internal static partial class GraphLog
{
    [LoggerMessage(EventId = 801, Level = LogLevel.Warning, Message = "Microsoft Graph, {Operation}: {Status} {Code}, request {Request}")]
    public static partial void CallFailed(this ILogger logger, string operation, int status, string code, string? request);
}
