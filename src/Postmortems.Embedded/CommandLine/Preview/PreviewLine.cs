using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Something that would reach people: a notice, or a meeting put into, moved in or taken out of their calendars.</summary>
/// <param name="Reader">Whose clock to tell it by: the notice's recipient, or the facilitator.</param>
internal sealed record PreviewLine(DateTimeOffset At, Postmortem Postmortem, NextStep Step, Person Reader)
{
    /// <summary>Of all postmortems together, earliest first.</summary>
    public static ImmutableArray<PreviewLine> Of(ImmutableArray<Postmortem> postmortems, DateTimeOffset now, DateTimeOffset until, Playbook playbook) =>
    [
        .. postmortems
            .SelectMany(postmortem => PostmortemLifecycle.Upcoming(postmortem, now, until, playbook).SelectMany(upcoming => Of(postmortem, upcoming)))
            .OrderBy(line => line.At)
            .ThenBy(line => line.Postmortem.Id.ToString(), StringComparer.Ordinal),
    ];

    // Reading calendars and replies, looking up managers and archiving are the program's own affair.
    private static IEnumerable<PreviewLine> Of(Postmortem postmortem, UpcomingStep upcoming) => upcoming.Step switch
    {
        NextStep.SendNotice send => [new PreviewLine(upcoming.At, postmortem, send, send.Notice.Recipient)],
        NextStep.BookMeeting or NextStep.MoveMeeting or NextStep.TakeOutMeeting => [new PreviewLine(upcoming.At, postmortem, upcoming.Step, postmortem.Facilitator)],
        _ => [],
    };
}
