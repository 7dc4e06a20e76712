using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>
/// The people of a demonstration. They read their mail and act on it in their own working hours: the first respondent at once, the
/// second only after being chased twice, the third never; of the action items one is closed early, one slips twice, one is ignored
/// until the owner's manager hears of it, one is dropped.
/// </summary>
internal sealed class DemoCast
{
    private readonly Playbook playbook;
    private readonly HashSet<string> read = [];
    private readonly List<DemoAct> intended = [];

    public DemoCast(Playbook playbook, DateTimeOffset start, IncidentSignal.Resolved incident)
    {
        this.playbook = playbook;
        DateTimeOffset back = start.AddHours(19);
        DateTimeOffset over = back.AddHours(3);
        intended.Add(new DemoAct(back, null, new IncidentSignal.Reopened(incident.Source, incident.ExternalId, "demo-reopened", back)));
        intended.Add(new DemoAct(over, null, incident with { OccurredAt = over, Incident = incident.Incident with { ResolvedAt = over } }));
    }

    /// <summary>The next act whose time has come; null if there is none.</summary>
    public DemoAct? Next(Postmortem postmortem, DateTimeOffset now)
    {
        // Whoever is told of an end does not go on acting.
        if (postmortem.Stage is Stage.Waived or Stage.Closed || intended.Where(act => act.At <= now).MinBy(act => act.At) is not { } due)
        {
            return null;
        }

        intended.Remove(due);
        return due;
    }

    /// <summary>Reads the mail that has come since the last time.</summary>
    /// <returns>When somebody means to act next; null if nobody does.</returns>
    public DateTimeOffset? Read(Postmortem postmortem, DateTimeOffset now)
    {
        foreach (LedgerEntry entry in postmortem.Ledger.Values.Where(entry => entry is { Result: StepResult.Done, Notice: not null } && read.Add(entry.Key)))
        {
            if (Reaction(postmortem, entry.Notice!, now) is { } act)
            {
                intended.Add(act);
            }
        }

        return postmortem.Stage is Stage.Waived or Stage.Closed || intended.Count == 0 ? null : intended.Min(act => act.At);
    }

    private DemoAct? Reaction(Postmortem postmortem, Notice notice, DateTimeOffset now) => notice.Kind switch
    {
        NoticeKind.FormRequest when Habit(postmortem, notice) == RespondentHabit.Prompt => Answers(notice, now, hours: 3),
        NoticeKind.Chase when Habit(postmortem, notice) == RespondentHabit.Late && notice.Attempt == Math.Min(2, playbook.Chases.AfterBusinessDays.Length) => Answers(notice, now, hours: 5),
        NoticeKind.NoSlot or NoticeKind.CalendarTrouble => Act(notice, now, 1, (state, at) => new LifecycleEvent.MeetingTimeChosen(Tomorrow(state, at), state.Facilitator.Id, at)),
        NoticeKind.PublishChase when notice.Attempt == 1 => Act(notice, now, 4, Publish),
        NoticeKind.ItemReminder or NoticeKind.ItemEscalation or NoticeKind.ItemReview or NoticeKind.ItemsAssigned => DemoOwners.Reaction(postmortem, notice) is { } what ? Act(notice, now, 3, what) : null,
        _ => null,
    };

    private static RespondentHabit Habit(Postmortem postmortem, Notice notice)
    {
        int place = postmortem.Respondents.Select(respondent => respondent.Person.Id).ToList().IndexOf(notice.Recipient.Id);
        return (place, postmortem.Respondents.Length) switch
        {
            (0, 1 or 2) or (1, > 2) => RespondentHabit.Late,
            (1, 2) or (2, _) => RespondentHabit.Never,
            _ => RespondentHabit.Prompt,
        };
    }

    private DemoAct Answers(Notice notice, DateTimeOffset now, int hours) => Act(notice, now, hours, (state, at) =>
        state.RespondentOf(notice.Recipient.Id) is { } respondent
            ? new LifecycleEvent.AnswersSubmitted(notice.Recipient.Id, DemoWords.AnswersOf(state, respondent, playbook), at)
            : null);

    private LifecycleEvent? Publish(Postmortem state, DateTimeOffset at)
    {
        DateOnly today = playbook.CalendarOf(state.Facilitator.Id).DateOf(at);
        ReportContent draft = ReportDrafts.From(state, playbook, today);
        ImmutableArray<ReportItem> items = draft.Items.IsEmpty
            ? [.. DemoWords.ItemsFor(state, playbook).Select((item, index) => new ReportItem(new ActionItemId(index + 1), item.Title, item.Owner!, ReportDrafts.DueWhenUnset(item.Owner!.Id, state.Incident.Severity, playbook, today)))]
            : draft.Items;
        return state.CurrentReport is null ? new LifecycleEvent.ReportPublished(draft with { Items = items }, 0, null, state.Facilitator.Id, at) : null;
    }

    private Slot Tomorrow(Postmortem postmortem, DateTimeOffset at)
    {
        BusinessCalendar calendar = playbook.CalendarOf(postmortem.Facilitator.Id);
        DateTimeOffset start = calendar.StartOf(calendar.AddBusinessDays(calendar.DateOf(at), 2));
        return new Slot(start, start.AddMinutes(playbook.Meeting.DurationMinutes));
    }

    private DemoAct Act(Notice notice, DateTimeOffset now, int hours, Func<Postmortem, DateTimeOffset, LifecycleEvent?> what) =>
        new(playbook.CalendarOf(notice.Recipient.Id).NextOpen(now.AddHours(hours)), what);

    private enum RespondentHabit
    {
        Prompt,
        Late,
        Never,
    }
}
