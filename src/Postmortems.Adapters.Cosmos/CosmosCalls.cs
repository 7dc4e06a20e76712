using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// One call to the service: attempts until it answers or the budget is spent. The client library's own retries are switched off, so that
/// this is the only place that repeats a write, and it knows when it did.
/// </summary>
internal sealed class CosmosCalls(CosmosOptions options, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Asked with every attempt's outcome, charge included; for tests and budgets.</summary>
    public Action<string, double>? Charged { get; set; }

    /// <param name="operation">What is done, in a word or two; logged.</param>
    /// <exception cref="StoreUnavailableException">The budget is spent, or the account refuses this program.</exception>
    public async Task<CosmosAnswer> CallAsync(string operation, Func<CancellationToken, Task<ResponseMessage>> send, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        long began = time.GetTimestamp();
        bool doubt = false;
        for (int attempt = 1; ; attempt++)
        {
            (CosmosAnswer? answer, CosmosTrouble trouble) = await AttemptAsync(operation, send, cancellationToken);
            if (answer is { } said)
            {
                return said with { AfterDoubt = doubt };
            }

            doubt |= trouble.MayHaveComeThrough;
            TimeSpan backOff = FirstPause * Math.Min(1 << Math.Min(attempt - 1, 5), 20);
            TimeSpan pause = trouble.RetryAfter > backOff ? trouble.RetryAfter : backOff;
            if (time.GetElapsedTime(began) + pause >= options.RetryBudget)
            {
                throw new StoreUnavailableException($"Cosmos DB does not answer: {operation} came to nothing {attempt} times in {options.RetryBudgetSeconds} s, last by {trouble.What}.");
            }

            logger.TriedAgain(operation, trouble.What, attempt, pause);
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<(CosmosAnswer? Answer, CosmosTrouble Trouble)> AttemptAsync(string operation, Func<CancellationToken, Task<ResponseMessage>> send, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(options.AttemptLimit, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // Not every wait inside the client library looks at its token.
            using ResponseMessage response = await send(either.Token).WaitAsync(options.AttemptLimit, time, cancellationToken);
            logger.Charged(operation, (int)response.StatusCode, response.Headers.RequestCharge);
            Charged?.Invoke(operation, response.Headers.RequestCharge);
            return CosmosFailures.Of(response) is { } trouble
                ? (null, trouble)
                : (new CosmosAnswer(response.StatusCode, response.Headers.ETag, await BodyAsync(response, either.Token), AfterDoubt: false), default);
        }
        catch (Exception failure) when (failure is not StoreUnavailableException && !cancellationToken.IsCancellationRequested && CosmosFailures.Of(failure) is not null)
        {
            return (null, CosmosFailures.Of(failure)!.Value);
        }
    }

    // Read inside the attempt: an answer that breaks off half-way is none.
    private static async Task<JsonElement> BodyAsync(ResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content is null || !response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.NoContent)
        {
            return default;
        }

        using MemoryStream read = new();
        await response.Content.CopyToAsync(read, cancellationToken);
        if (read.Length == 0)
        {
            return default;
        }

        using JsonDocument document = JsonDocument.Parse(read.GetBuffer().AsMemory(0, (int)read.Length));
        return document.RootElement.Clone();
    }
}
