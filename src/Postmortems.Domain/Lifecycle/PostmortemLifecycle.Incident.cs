namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    // News as old as what we know is a redelivery, except that an incident may be reopened and resolved within one tick of a coarse clock.
    private static Postmortem ResolvedAgain(Postmortem postmortem, LifecycleEvent.IncidentResolved told, DateTimeOffset now, Playbook playbook)
    {
        bool reopened = postmortem.Hold is { ByIncident: true };
        if (told.ToldAt < postmortem.ToldAt || (told.ToldAt == postmortem.ToldAt && !reopened))
        {
            return postmortem;
        }

        Postmortem updated = postmortem with { ToldAt = told.ToldAt, Incident = told.Incident with { Service = told.Incident.Service ?? postmortem.Incident.Service } };
        if (postmortem.Waiver is { ByPlaybook: true } && playbook.RuleFor(updated.Incident.Severity).WaivedBecause is null)
        {
            return WaiverLifted(WithNewResponders(updated, told, playbook), now, playbook);
        }

        return reopened ? Resumed(WithNewResponders(updated, told, playbook), now, playbook, moveMeeting: true) : updated;
    }

    private static Postmortem WithNewResponders(Postmortem postmortem, LifecycleEvent.IncidentResolved told, Playbook playbook)
    {
        foreach (IdentifiedResponder responder in playbook.Identify(told.Responders).Known.Where(each => postmortem.RespondentOf(each.Person.Id) is null))
        {
            postmortem = postmortem with
            {
                Respondents = postmortem.Respondents.Add(new Respondent(
                    responder.Person,
                    [.. postmortem.Questions.Where(question => question.AskedOf != AskedOf.Facilitator).Select(question => question.Id)],
                    "you took part in the response",
                    Sheet: null)),
                Attendees = postmortem.Attendees.Any(attendee => attendee.Person.Id == responder.Person.Id)
                    ? postmortem.Attendees
                    : postmortem.Attendees.Add(new Attendee(responder.Person, Required: true)),
            };
        }

        return postmortem;
    }

    private static Postmortem Reopened(Postmortem postmortem, LifecycleEvent.IncidentReopened told, DateTimeOffset now)
    {
        if (told.ToldAt <= postmortem.ToldAt)
        {
            return postmortem;
        }

        Postmortem heard = postmortem with { ToldAt = told.ToldAt };
        return (postmortem.Waiver, postmortem.Report) switch
        {
            (not null, _) => heard,
            (_, ReportState.Published published) => heard with { Round = heard.Round + 1, Report = published with { NewVersionWanted = now } },
            _ when postmortem.Hold is { ByIncident: true } => heard,
            _ => heard with { Hold = new Hold(ByIncident: true, now, "The incident was reopened.") },
        };
    }

    private static Postmortem Merged(Postmortem postmortem, LifecycleEvent.IncidentMerged told) =>
        told.ToldAt <= postmortem.ToldAt && postmortem.MergedInto is not null
            ? postmortem
            : postmortem with { ToldAt = told.ToldAt > postmortem.ToldAt ? told.ToldAt : postmortem.ToldAt, MergedInto = told.Into ?? "another incident" };

    private static Postmortem PutOnHold(Postmortem postmortem, LifecycleEvent.PutOnHold act) =>
        postmortem.Hold is not null || postmortem.Stage is Stage.Waived or Stage.Closed
            ? postmortem
            : postmortem with { Hold = new Hold(ByIncident: false, act.At, act.Reason) };

    /// <summary>Answers are kept, timings count from now; a meeting that can no longer stand is looked for again.</summary>
    private static Postmortem Resumed(Postmortem postmortem, DateTimeOffset at, Playbook playbook, bool moveMeeting)
    {
        Postmortem resumed = postmortem with { Hold = null, Round = postmortem.Round + 1, Anchor = at };
        return resumed with
        {
            Meeting = resumed.Meeting switch
            {
                MeetingState.Booked when !moveMeeting => resumed.Meeting,
                MeetingState.Booked or MeetingState.Wanted or MeetingState.Cancelled { Why: NoMeeting.IncidentReopened } => Search(resumed, at, playbook),
                MeetingState.Cancelled { Why: NoMeeting.Optional } when playbook.RuleFor(resumed.Incident.Severity).MeetingRequired => Search(resumed, at, playbook),
                MeetingState meeting => meeting,
            },
        };
    }

    private static Postmortem Waived(Postmortem postmortem, LifecycleEvent.PostmortemWaived act) =>
        postmortem.Waiver is not null || postmortem.Report is ReportState.Published
            ? postmortem
            : CalledOff(postmortem, NoMeeting.Waived) with { Hold = null, Waiver = new Waiver(ByPlaybook: false, act.Reason, act.At) };

    private static Postmortem WaiverLifted(Postmortem postmortem, DateTimeOffset at, Playbook playbook)
    {
        Postmortem wanted = postmortem with { Waiver = null, Anchor = at, Round = postmortem.Round + 1 };
        return playbook.RuleFor(wanted.Incident.Severity).MeetingRequired && wanted.Meeting is not MeetingState.Held
            ? wanted with { Meeting = Search(wanted, at, playbook) }
            : CalledOff(wanted, NoMeeting.Optional);
    }

    private static void PlanWaived(Agenda agenda, Waiver waiver)
    {
        if (waiver.ByPlaybook)
        {
            return;
        }

        Postmortem postmortem = agenda.Postmortem;
        foreach (Person person in postmortem.Everyone.Where(person => postmortem.Ledger.Values.Any(entry => entry is { Result: StepResult.Done, Notice: { } notice } && notice.Recipient.Id == person.Id)))
        {
            agenda.Notice(NoticeKind.Waived, person, 1, [], $"waived/{postmortem.Round}/{person.Id}", waiver.At);
        }
    }

    private static void PlanHold(Agenda agenda, Hold hold)
    {
        Postmortem postmortem = agenda.Postmortem;
        if (hold.ByIncident)
        {
            agenda.Notice(NoticeKind.IncidentReopened, agenda.Facilitator, 1, [], $"reopened/{postmortem.Round}", hold.Since);
        }

        PlanMerged(agenda);
        int week = (int)Math.Max(0, (agenda.Now - hold.Since).Ticks / Week.Ticks);
        for (int each = Math.Max(1, week); each <= week + 1; each++)
        {
            agenda.Notice(NoticeKind.StillOnHold, agenda.Facilitator, each, [], $"on-hold/{postmortem.Round}/{each}", hold.Since + (each * Week));
        }

        if (Standing(postmortem.Meeting) is { } standing)
        {
            agenda.LookAt(standing.Slot.Start - MeetingTakenOutBefore(agenda.Playbook));
        }
    }

    private static void PlanMerged(Agenda agenda)
    {
        if (agenda.Postmortem is { MergedInto: not null, Report: ReportState.Drafting })
        {
            agenda.Notice(NoticeKind.IncidentMerged, agenda.Facilitator, 1, [], "merged", agenda.Now);
        }
    }
}
