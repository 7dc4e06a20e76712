using Microsoft.Extensions.Logging;
using Postmortems.Domain;

namespace Postmortems.Adapters.SendGrid;

internal static partial class SendGridLog
{
    [LoggerMessage(EventId = 621, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: SendGrid refused mail {Key} for good: {Reason}")]
    public static partial void Refused(this ILogger logger, PostmortemId postmortem, string key, string reason);

    [LoggerMessage(EventId = 622, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: mail {Key} could not be handed to SendGrid for now: {Reason}")]
    public static partial void NotSentYet(this ILogger logger, PostmortemId postmortem, string key, string reason);
}
