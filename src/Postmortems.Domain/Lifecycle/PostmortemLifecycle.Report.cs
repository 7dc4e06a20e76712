using System.Collections.Immutable;

namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static Postmortem Edited(Postmortem postmortem, LifecycleEvent.ReportEdited act)
    {
        int revision = postmortem.Report.Draft?.Revision ?? 0;
        return postmortem.Waiver is not null || act.FromRevision != revision
            ? postmortem
            : postmortem with { Report = postmortem.Report with { Draft = new ReportDraft(revision + 1, act.Content, act.At, act.By) { Following = ReportDrafts.FollowingAfter(postmortem, act.Content) } } };
    }

    private static Postmortem Published(Postmortem postmortem, LifecycleEvent.ReportPublished act)
    {
        int version = postmortem.CurrentReport?.Version ?? 0;
        if (postmortem.Waiver is not null || act.FromVersion != version)
        {
            return postmortem;
        }

        PublishedReport report = new(postmortem.Id, version + 1, act.Content, act.At, act.By, act.Correction);
        ImmutableArray<PublishedReport> unarchived = (postmortem.Report as ReportState.Published)?.Unarchived ?? [];
        return postmortem with
        {
            // Published while the incident is open again: what is then learnt goes into a new version.
            Hold = null,
            Report = new ReportState.Published(report, unarchived.Add(report), postmortem.Hold is { ByIncident: true } ? act.At : null),
            Items = [.. act.Content.Items.Aggregate(postmortem.Items, (items, promised) => Promised(items, promised, act.At)).OrderBy(item => item.Id.Value)],
        };
    }

    // A later version may rename, re-own or re-date an item; what has become of it since stays.
    private static ImmutableArray<ActionItem> Promised(ImmutableArray<ActionItem> items, ReportItem promised, DateTimeOffset at)
    {
        if (items.FirstOrDefault(item => item.Id == promised.Item) is not { } known)
        {
            return items.Add(new ActionItem(promised.Item, promised.Title, promised.Owner, promised.Due, at, 0, [], 0, new ActionItemState.Open()));
        }

        bool handedOver = known.Owner.Id != promised.Owner.Id;
        return items.Replace(known, known with
        {
            Title = promised.Title,
            Owner = promised.Owner,
            Assignment = handedOver ? known.Assignment + 1 : known.Assignment,
            Due = promised.Due,
        });
    }

    private static Postmortem NewVersionDeclined(Postmortem postmortem) => postmortem.Report is ReportState.Published { NewVersionWanted: not null } published
        ? postmortem with { Report = published with { NewVersionWanted = null } }
        : postmortem;

    private static Postmortem Archived(Postmortem postmortem, LifecycleEvent.ReportArchived outcome)
    {
        Postmortem recorded = postmortem.With(outcome.Key, null, new StepResult.Done(outcome.At));
        return recorded.Report is ReportState.Published published
            ? recorded with { Report = published with { Unarchived = published.Unarchived.RemoveAll(report => report.Version == outcome.Version) } }
            : recorded;
    }

    /// <summary>When the report is to be published, UTC: the facilitator's start of work on the playbook's business day.</summary>
    public static DateTimeOffset ReportDue(Postmortem postmortem, Playbook playbook)
    {
        BusinessCalendar calendar = playbook.NoticeCalendarOf(postmortem.Facilitator.Id);
        return calendar.StartOf(calendar.AddBusinessDays(calendar.DateOf(postmortem.Anchor), playbook.Report.WithinBusinessDays));
    }

    private static void PlanArchive(Agenda agenda)
    {
        foreach (PublishedReport report in (agenda.Postmortem.Report as ReportState.Published)?.Unarchived ?? [])
        {
            agenda.Step(new NextStep.ArchiveReport($"archive/v{report.Version}", report));
        }
    }

    private static void PlanReport(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        switch (postmortem.Report)
        {
            case ReportState.Drafting:
                PlanPublication(agenda);
                break;

            case ReportState.Published published:
                PlanNews(agenda, published.Current);
                if (published.NewVersionWanted is { } since)
                {
                    PlanAsking(agenda, NoticeKind.NewVersionRequest, NoticeKind.NewVersionRequest, $"new-version/{postmortem.Round}", since);
                }

                break;

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void PlanPublication(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        DateTimeOffset? from = postmortem switch
        {
            { Meeting: MeetingState.Held } => agenda.Now,
            { MeetingSlot: not null } => null,
            _ => ReportDue(postmortem, agenda.Playbook),
        };
        if (from is { } due)
        {
            PlanAsking(agenda, NoticeKind.PublishRequest, NoticeKind.PublishChase, $"publish/{postmortem.Round}", due);
        }
    }

    /// <summary>Asks the facilitator, chases until it is done, and tells somebody else once.</summary>
    private static void PlanAsking(Agenda agenda, NoticeKind request, NoticeKind chase, string key, DateTimeOffset from)
    {
        if (agenda.Facilitator is not { } facilitator)
        {
            return;
        }

        if (agenda.DoneAt(key) is not { } asked)
        {
            agenda.Notice(request, facilitator, 1, [], key, from);
            return;
        }

        BusinessCalendar calendar = agenda.Playbook.NoticeCalendarOf(facilitator.Id);
        ReportRule rule = agenda.Playbook.Report;
        Series chases = new(calendar, asked, rule.ChaseAfterBusinessDays, rule.ThenEveryDays);
        if (chases.Next(attempt => agenda.DoneAt($"{key}/{attempt}")) is { } next)
        {
            agenda.Notice(chase, facilitator, chase == request ? next.Attempt + 1 : next.Attempt, [], $"{key}/{next.Attempt}", next.From);
        }

        if (chase == NoticeKind.PublishChase && agenda.DoneAt($"{key}/{rule.ChaseAfterBusinessDays.Length}") is { } lastChase)
        {
            agenda.Notice(NoticeKind.PublishEscalation, agenda.SomeoneElse(facilitator), 1, [], $"{key}/escalation", Series.BusinessDayAfter(calendar, lastChase));
        }
    }

    // One mail a person: owners hear of the report with their items, and when nothing is open the closing summary says it all.
    private static void PlanNews(Agenda agenda, PublishedReport current)
    {
        Postmortem postmortem = agenda.Postmortem;
        string version = current.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (postmortem.Stage == Stage.Closed)
        {
            foreach (Person person in postmortem.Everyone)
            {
                agenda.Notice(NoticeKind.ClosingSummary, person, 1, [version], $"closed/v{version}/{person.Id}", agenda.Now);
            }

            return;
        }

        foreach (Person person in postmortem.Everyone.Where(person => person.Id != postmortem.Facilitator.Id
            && !postmortem.Items.Any(item => item.Owner.Id == person.Id && item.PromisedAt == current.PublishedAt)
            && !agenda.Done(NoticeKind.ItemsAssigned).Any(done => done.Notice.Recipient.Id == person.Id && done.At >= current.PublishedAt)))
        {
            agenda.Notice(NoticeKind.ReportPublished, person, 1, [version], $"published/v{version}/{person.Id}", current.PublishedAt);
        }
    }
}
