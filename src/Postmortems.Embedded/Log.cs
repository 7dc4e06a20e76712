namespace Postmortems.Embedded;

internal static partial class Log
{
    [LoggerMessage(EventId = 400, Level = LogLevel.Warning, Message = "The store could not be reached; looking again in {Seconds} s")]
    public static partial void StoreUnavailable(this ILogger logger, double seconds);

    [LoggerMessage(EventId = 401, Level = LogLevel.Error, Message = "Postmortem {Postmortem}: could not be advanced; looking again in a minute")]
    public static partial void AdvanceFailed(this ILogger logger, Exception exception, Guid postmortem);
}
