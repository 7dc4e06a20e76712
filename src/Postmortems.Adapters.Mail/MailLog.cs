using Microsoft.Extensions.Logging;
using Postmortems.Domain;

namespace Postmortems.Adapters.Mail;

internal static partial class MailLog
{
    [LoggerMessage(EventId = 601, Level = LogLevel.Error, Message = "Postmortem {Postmortem}: mail {Key} could not be written to the folder")]
    public static partial void FolderFailed(this ILogger logger, PostmortemId postmortem, string key, Exception failure);

    [LoggerMessage(EventId = 602, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: the mail server refused mail {Key} for good: {Reason}")]
    public static partial void Refused(this ILogger logger, PostmortemId postmortem, string key, string reason);

    [LoggerMessage(EventId = 603, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: mail {Key} could not be sent for now: {Reason}")]
    public static partial void NotSentYet(this ILogger logger, PostmortemId postmortem, string key, string reason);

    [LoggerMessage(EventId = 604, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: mail {Key} is outside the fence; recorded in the folder, not sent")]
    public static partial void HeldBack(this ILogger logger, PostmortemId postmortem, string key);

    [LoggerMessage(EventId = 605, Level = LogLevel.Warning, Message = "Postmortem {Postmortem}: the invitation does not reach attendee {Attendee}: {Reason}; the meeting is booked all the same")]
    public static partial void AttendeeNotReached(this ILogger logger, PostmortemId postmortem, PersonId attendee, string reason);
}
