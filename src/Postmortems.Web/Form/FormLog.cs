using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

internal static partial class FormLog
{
    [LoggerMessage(EventId = 601, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: respondent {Person} submitted answers")]
    public static partial void AnswersSubmitted(this ILogger logger, PostmortemId postmortem, PersonId person);

    [LoggerMessage(EventId = 603, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: respondent {Person} cannot help")]
    public static partial void FormDeclined(this ILogger logger, PostmortemId postmortem, PersonId person);

    [LoggerMessage(EventId = 602, Level = LogLevel.Information, Message = "Postmortem {Postmortem}: respondent {From} handed the form to {To}")]
    public static partial void FormHandedOver(this ILogger logger, PostmortemId postmortem, PersonId from, PersonId to);
}
