using Microsoft.Extensions.Logging;

namespace Postmortems.Application;

internal static partial class Log
{
    [LoggerMessage(EventId = 200, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: step {Step} came back as {Outcome}")]
    public static partial void StepPerformed(this ILogger logger, Guid postmortem, string step, string outcome);

    [LoggerMessage(EventId = 201, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: step {Step} failed with {Failure}; it will be tried again")]
    public static partial void StepFailed(this ILogger logger, Guid postmortem, string step, string failure);

    [LoggerMessage(EventId = 202, Level = LogLevel.Error, Message = "Postmortem {Postmortem}: more steps at once than can be; looking again in a minute")]
    public static partial void TooManySteps(this ILogger logger, Guid postmortem);
}
