using Microsoft.Extensions.Logging;

namespace Postmortems.Adapters.Cosmos;

internal static partial class CosmosLog
{
    [LoggerMessage(EventId = 701, Level = LogLevel.Debug, Message = "Cosmos DB: {Operation} answered {Status} for {RequestUnits} RU")]
    public static partial void Charged(this ILogger logger, string operation, int status, double requestUnits);

    [LoggerMessage(EventId = 702, Level = LogLevel.Warning, Message = "Cosmos DB: {Operation} came to nothing ({Trouble}); attempt {Attempt} is followed by another in {Pause}")]
    public static partial void TriedAgain(this ILogger logger, string operation, string trouble, int attempt, TimeSpan pause);

    [LoggerMessage(EventId = 703, Level = LogLevel.Information, Message = "Cosmos DB: the answer to {Operation} was lost and the write had come through")]
    public static partial void FoundOwnWrite(this ILogger logger, string operation);
}
