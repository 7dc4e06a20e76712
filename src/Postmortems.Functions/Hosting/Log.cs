using Microsoft.Extensions.Logging;

namespace Postmortems.Functions;

internal static partial class Log
{
    [LoggerMessage(EventId = 500, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: no durable client yet; the sweep will find it")]
    public static partial void NoClientYet(this ILogger logger, Guid postmortem);

    [LoggerMessage(EventId = 501, Level = LogLevel.Debug, Message = "Postmortem {Postmortem}: not started ({Failure}); running already, most often")]
    public static partial void NotStarted(this ILogger logger, Guid postmortem, string failure);

    [LoggerMessage(EventId = 502, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: could not be nudged ({Failure}); the sweep will find it")]
    public static partial void NotNudged(this ILogger logger, Guid postmortem, string failure);

    [LoggerMessage(EventId = 503, Level = LogLevel.Warning, Message = "Sweep: {Count} postmortems were overdue and have been nudged")]
    public static partial void OverdueNudged(this ILogger logger, int count);

    [LoggerMessage(EventId = 504, Level = LogLevel.Information, Message = "Purge: the history of {Count} finished orchestrations was removed")]
    public static partial void HistoryPurged(this ILogger logger, int count);

    [LoggerMessage(EventId = 510, Level = LogLevel.Information, Message = "Queue, as {Source}: {Outcome}")]
    public static partial void QueueReceived(this ILogger logger, string source, string outcome);

    [LoggerMessage(EventId = 511, Level = LogLevel.Error, Message = "Queue, as {Source}: a message was refused and moved to {PoisonQueue}. {Title}: {Detail} Mistakes at: {Pointers}")]
    public static partial void QueueRefused(this ILogger logger, string source, string poisonQueue, string title, string detail, string pointers);
}
