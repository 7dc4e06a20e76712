using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    // Time for a directory that is down to come back; people rarely change managers within it.
    private static readonly TimeSpan ManagerLookedUpBefore = TimeSpan.FromHours(12);

    private static Postmortem ChangeOpen(Postmortem postmortem, ActionItemId id, Func<ActionItem, ActionItem> change)
    {
        if (postmortem.Items.FirstOrDefault(item => item.Id == id) is not { IsOpen: true } known)
        {
            return postmortem;
        }

        ActionItem changed = change(known);
        return ReferenceEquals(changed, known) ? postmortem : postmortem with { Items = postmortem.Items.Replace(known, changed) };
    }

    private static ActionItem Postponed(ActionItem item, LifecycleEvent.ItemPostponed act) => act.FromDue != item.Due || act.To <= item.Due
        ? item
        : item with { Due = act.To, Postponements = item.Postponements.Add(new Postponement(item.Due, act.To, act.Reason, act.At)) };

    private static ActionItem HandedOver(ActionItem item, LifecycleEvent.ItemHandedOver act) => act.FromAssignment != item.Assignment || act.To.Id == item.Owner.Id
        ? item
        : item with { Owner = act.To, Assignment = item.Assignment + 1 };

    private static ActionItem Reviewed(ActionItem item) => item.ReviewedPostponements == item.Postponements.Length
        ? item
        : item with { ReviewedPostponements = item.Postponements.Length };

    private static ActionItem Shrunk(ActionItem item, string title) => item.Title == title ? Reviewed(item) : Reviewed(item) with { Title = title };

    // Assigned anew, so that the owner hears of it.
    private static Postmortem ItemReopened(Postmortem postmortem, ActionItemId id) =>
        postmortem.Items.FirstOrDefault(item => item.Id == id) is { IsOpen: false } known
            ? postmortem with { Items = postmortem.Items.Replace(known, known with { State = new ActionItemState.Open(), Assignment = known.Assignment + 1 }) }
            : postmortem;

    private static void PlanItems(Agenda agenda)
    {
        foreach (IGrouping<PersonId, ActionItem> owned in agenda.Postmortem.OpenItems.GroupBy(item => item.Owner.Id))
        {
            PlanAssignment(agenda, [.. owned]);
        }

        foreach (ActionItem item in agenda.Postmortem.OpenItems)
        {
            PlanItem(agenda, item);
        }
    }

    private static string AssignmentOf(ActionItem item) => $"{item.Id}#{item.Assignment.ToString(CultureInfo.InvariantCulture)}";

    private static DateTimeOffset? ToldAt(Agenda agenda, ActionItem item) => agenda.Done(NoticeKind.ItemsAssigned)
        .Where(done => done.Notice.Recipient.Id == item.Owner.Id && done.Notice.About.Contains(AssignmentOf(item)))
        .Select(done => (DateTimeOffset?)done.At)
        .Min();

    // One mail an owner for all items that are new to them.
    private static void PlanAssignment(Agenda agenda, ImmutableArray<ActionItem> owned)
    {
        ImmutableArray<ActionItem> news = [.. owned.Where(item => ToldAt(agenda, item) is null)];
        if (news.IsEmpty)
        {
            return;
        }

        Person owner = owned[0].Owner;
        int attempt = 1 + agenda.Done(NoticeKind.ItemsAssigned).Count(done => done.Notice.Recipient.Id == owner.Id);
        agenda.Notice(NoticeKind.ItemsAssigned, owner, attempt, [.. news.Select(AssignmentOf)], $"assigned/{owner.Id}/{attempt}", news.Min(item => item.PromisedAt));
    }

    private static void PlanItem(Agenda agenda, ActionItem item)
    {
        ReminderRule rule = agenda.Playbook.Reminders;
        if (item.Postponements.Length >= rule.ReviewAfterPostponements && item.Postponements.Length > item.ReviewedPostponements)
        {
            agenda.Notice(
                NoticeKind.ItemReview,
                agenda.Facilitator,
                item.Postponements.Length - rule.ReviewAfterPostponements + 1,
                [item.Id.ToString()],
                $"item/{item.Id}/review/{item.Postponements.Length}",
                item.Postponements[^1].At);
        }

        // Somebody who was not told yet is not reminded; for somebody who cannot be told, the facilitator is.
        Person? recipient = agenda.Reachable(item.Owner);
        DateTimeOffset? told = ToldAt(agenda, item) ?? (recipient is null ? item.PromisedAt : null);
        if (told is not { } since)
        {
            return;
        }

        BusinessCalendar calendar = agenda.Playbook.NoticeCalendarOf(item.Owner.Id);
        PlanReminder(agenda, item, recipient ?? agenda.Facilitator, new DueLadder(calendar, item.Due, rule), since);
        PlanEscalation(agenda, item, calendar.StartOf(calendar.AddBusinessDays(calendar.BusinessDayFrom(LateSince(item, calendar.DateOf(since))), rule.EscalateAfterBusinessDays)));
    }

    private static void PlanEscalation(Agenda agenda, ActionItem item, DateTimeOffset at)
    {
        string key = $"item/{item.Id}/{item.Assignment}/escalation";
        if (agenda.Playbook.Reminders.ManagersFromDirectory && agenda.Playbook.ManagerOf(item.Owner.Id) is null && agenda.DoneAt(key) is null)
        {
            agenda.Step(new NextStep.LookUpManager($"manager/{item.Owner.Id}", item.Owner), at - ManagerLookedUpBefore);
        }

        agenda.Notice(NoticeKind.ItemEscalation, agenda.SomeoneElse(item.Owner), 1, [item.Id.ToString()], key, at);
    }

    // Somebody who takes over an overdue item is not late the moment they hear of it.
    private static DateOnly LateSince(ActionItem item, DateOnly told) => item.Due > told ? item.Due : told;

    // Only the newest rung counts: after an outage the owner gets one reminder, not all that were missed.
    private static void PlanReminder(Agenda agenda, ActionItem item, Person? recipient, DueLadder ladder, DateTimeOffset told)
    {
        string prefix = $"item/{item.Id}/{item.Assignment}/{item.Due:yyyyMMdd}/";
        DateTimeOffset? before = agenda.Done(NoticeKind.ItemReminder)
            .Where(done => done.Notice.Key.StartsWith($"item/{item.Id}/", StringComparison.Ordinal))
            .Select(done => (DateTimeOffset?)done.At)
            .Max();
        (Rung? current, Rung next) = ladder.At(agenda.Now);
        foreach (Rung rung in new[] { current, next }.OfType<Rung>().Where(rung => rung.At > told))
        {
            DateTimeOffset spaced = before is { } earlier ? Series.BusinessDayAfter(ladder.Calendar, earlier) : rung.At;
            agenda.Notice(
                NoticeKind.ItemReminder,
                recipient,
                rung.Number,
                [item.Id.ToString(), rung.Label],
                prefix + rung.Label,
                rung.At > spaced ? rung.At : spaced);
        }
    }
}
