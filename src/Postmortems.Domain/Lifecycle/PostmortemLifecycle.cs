using System.Diagnostics;

namespace Postmortems.Domain;

/// <summary>The lifecycle: what has happened and what is due. Pure: no clock, no I/O, no chance.</summary>
public static partial class PostmortemLifecycle
{
    /// <summary>Records what happened and plans what is due at <paramref name="now"/>.</summary>
    public static Decision Decide(Postmortem postmortem, LifecycleEvent happened, DateTimeOffset now, Playbook playbook)
    {
        Postmortem evolved = Evolve(postmortem, happened, now, playbook.Knowing(postmortem));
        Playbook known = playbook.Knowing(evolved);
        return Plan(Settle(Audited(postmortem, evolved, happened, now), now, known), now, known);
    }

    private static Postmortem Evolve(Postmortem postmortem, LifecycleEvent happened, DateTimeOffset now, Playbook playbook) => happened switch
    {
        LifecycleEvent.Woke => postmortem,

        LifecycleEvent.IncidentResolved told => ResolvedAgain(postmortem, told, now, playbook),
        LifecycleEvent.IncidentReopened told => Reopened(postmortem, told, now),
        LifecycleEvent.IncidentMerged told => Merged(postmortem, told),

        LifecycleEvent.NoticeAccepted outcome => postmortem.With(outcome.Notice.Key, outcome.Notice, new StepResult.Done(outcome.At)),
        LifecycleEvent.NoticeUndeliverable outcome => postmortem.With(outcome.Notice.Key, outcome.Notice, new StepResult.Undeliverable(outcome.At, outcome.Reason)),
        LifecycleEvent.NoticeDelivered outcome => Delivered(postmortem, outcome),
        LifecycleEvent.StepPostponed outcome => Postponed(postmortem, outcome),
        LifecycleEvent.CalendarsRead outcome => SlotFound(postmortem, outcome, playbook),
        LifecycleEvent.MeetingBooked outcome => Booked(postmortem, outcome.Key, outcome.Round, outcome.Booking, outcome.At),
        LifecycleEvent.MeetingMoved outcome => Booked(postmortem, outcome.Key, outcome.Round, outcome.Booking, outcome.At),
        LifecycleEvent.MeetingTakenOut outcome => TakenOut(postmortem, outcome),
        LifecycleEvent.ReportArchived outcome => Archived(postmortem, outcome),
        LifecycleEvent.RepliesRead outcome => RepliesRead(postmortem, outcome),
        LifecycleEvent.ManagerLookedUp outcome => ManagerLearnt(postmortem, outcome),

        LifecycleEvent.AnswersSubmitted act => Submitted(postmortem, act),
        LifecycleEvent.FormDelegated act => Delegated(postmortem, act),
        LifecycleEvent.FormDeclined act => Declined(postmortem, act),
        LifecycleEvent.RespondentAdded act => RespondentAdded(postmortem, act),
        LifecycleEvent.RespondentExcused act => Excused(postmortem, act.Person),

        LifecycleEvent.RespondentReplaced act => RespondentReplaced(postmortem, act),
        LifecycleEvent.ChaseAsked act => ChaseAsked(postmortem, act),
        LifecycleEvent.FormExtended act => FormExtended(postmortem, act, now, playbook),

        LifecycleEvent.AttendeeSet act => AttendeeSet(postmortem, act.Person, act.Required),
        LifecycleEvent.AttendeeRemoved act => AttendeeRemoved(postmortem, act.Person),
        LifecycleEvent.FacilitatorChanged act => FacilitatorChanged(postmortem, act.Person),
        LifecycleEvent.AddressRetried act => AddressRetried(postmortem, act),
        LifecycleEvent.LinksRevoked act => LinksRevoked(postmortem, act),

        LifecycleEvent.MeetingTimeChosen act => TimeChosen(postmortem, act, playbook),
        LifecycleEvent.MeetingAsked act => postmortem.Waiver is null ? postmortem with { Meeting = Search(postmortem, act.At, playbook) } : postmortem,
        LifecycleEvent.MeetingCalledOff => CalledOff(postmortem, NoMeeting.ByFacilitator),

        LifecycleEvent.PutOnHold act => PutOnHold(postmortem, act),
        LifecycleEvent.Resumed act => postmortem.Hold is null ? postmortem : Resumed(postmortem, act.At, playbook, moveMeeting: false),
        LifecycleEvent.PostmortemWaived act => Waived(postmortem, act),
        LifecycleEvent.WaiverLifted act => postmortem.Waiver is null ? postmortem : WaiverLifted(postmortem, act.At, playbook),

        LifecycleEvent.ReportEdited act => Edited(postmortem, act),
        LifecycleEvent.ReportPublished act => Published(postmortem, act),
        LifecycleEvent.NewVersionDeclined => NewVersionDeclined(postmortem),

        LifecycleEvent.ItemClosed act => ChangeOpen(postmortem, act.Item, item => item with { State = new ActionItemState.Closed(act.Evidence, act.At, act.By) }),
        LifecycleEvent.ItemDropped act => ChangeOpen(postmortem, act.Item, item => item with { State = new ActionItemState.Dropped(act.Reason, act.At, act.By) }),
        LifecycleEvent.ItemPostponed act => ChangeOpen(postmortem, act.Item, item => Postponed(item, act)),
        LifecycleEvent.ItemHandedOver act => ChangeOpen(postmortem, act.Item, item => HandedOver(item, act)),
        LifecycleEvent.ItemKept act => ChangeOpen(postmortem, act.Item, Reviewed),
        LifecycleEvent.ItemShrunk act => ChangeOpen(postmortem, act.Item, item => Shrunk(item, act.Title)),
        LifecycleEvent.ItemReopened act => ItemReopened(postmortem, act.Item),

        _ => throw new UnreachableException($"No rule for {happened.Name}."),
    };

    /// <summary>What time alone has changed: a meeting that is over, a form that has closed.</summary>
    private static Postmortem Settle(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
    {
        Postmortem met = postmortem with { Meeting = SettleMeeting(postmortem, now, playbook) };
        return met with { Answers = SettleAnswers(met, now, playbook) };
    }

    private static Decision Plan(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
    {
        Agenda agenda = new(postmortem, now, playbook);
        PlanArchive(agenda);
        PlanMeeting(agenda);
        if (postmortem.Waiver is { } waiver)
        {
            PlanWaived(agenda, waiver);
        }
        else if (postmortem.Hold is { } hold)
        {
            PlanHold(agenda, hold);
        }
        else
        {
            PlanPeople(agenda);
            PlanAnswers(agenda);
            PlanReport(agenda);
            PlanItems(agenda);
        }

        return agenda.Decide();
    }
}
