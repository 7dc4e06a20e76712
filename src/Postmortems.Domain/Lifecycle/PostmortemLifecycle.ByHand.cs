using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Domain;

/// <summary>What the facilitator does to the asking by hand: chase now, keep the form open longer, ask somebody else.</summary>
public static partial class PostmortemLifecycle
{
    /// <summary>When the form closes for chasing, UTC: some hours before the meeting, without one when the report is due; later where the facilitator said so.</summary>
    public static DateTimeOffset FormCloses(Postmortem postmortem, Playbook playbook)
    {
        DateTimeOffset last = LastToClose(postmortem, playbook);
        DateTimeOffset planned = postmortem.MeetingSlot is { } slot ? FormCloses(slot, playbook) : last;
        return postmortem.FormOpenUntil is { } until && until > planned ? (postmortem.MeetingSlot is null || until < last ? until : last) : planned;
    }

    /// <summary>When the form closes for chasing before a meeting at this time, if nobody says otherwise, UTC.</summary>
    public static DateTimeOffset FormCloses(Slot meeting, Playbook playbook) => meeting.Start.AddHours(-playbook.Meeting.FormClosesHoursBefore);

    /// <summary>
    /// By when somebody is asked to answer, UTC: their last working moment before the form closes, for nobody is asked to write on a
    /// Sunday; the closing itself where no such moment is left.
    /// </summary>
    public static DateTimeOffset AnswersDue(Postmortem postmortem, Playbook playbook, PersonId respondent, DateTimeOffset now)
    {
        DateTimeOffset closes = FormCloses(postmortem, playbook);
        DateTimeOffset due = playbook.CalendarOf(respondent).LastOpen(closes);
        return due > now ? due : closes;
    }

    private static DateTimeOffset LastToClose(Postmortem postmortem, Playbook playbook) => postmortem.MeetingSlot?.Start ?? ReportDue(postmortem, playbook);

    private static Postmortem FormExtended(Postmortem postmortem, LifecycleEvent.FormExtended act, DateTimeOffset now, Playbook playbook) =>
        postmortem is { Report: ReportState.Published } or { Waiver: not null } or { Meeting: MeetingState.Held } || act.Until <= now || act.Until <= FormCloses(postmortem, playbook)
            ? postmortem
            : postmortem with { FormOpenUntil = act.Until };

    private static Postmortem RespondentReplaced(Postmortem postmortem, LifecycleEvent.RespondentReplaced act)
    {
        if (postmortem.RespondentOf(act.From) is not { } from || act.To.Id == act.From)
        {
            return postmortem;
        }

        ImmutableArray<QuestionId> open = [.. from.Questions.Where(question => from.Sheet?.To(question) is not { Says: true })];
        return open.IsEmpty ? postmortem : Ask(Relieved(postmortem, from, open), act.To, open, $"the facilitator asks you instead of {from.Person.Name}");
    }

    // Asked for again while the one before has not gone yet, it is the same chase.
    private static Postmortem ChaseAsked(Postmortem postmortem, LifecycleEvent.ChaseAsked act)
    {
        if (postmortem is { Report: ReportState.Published } or { Waiver: not null } || postmortem.Owing.All(respondent => respondent.Person.Id != act.Respondent))
        {
            return postmortem;
        }

        ChaseAsk? known = postmortem.ChaseAsks.FirstOrDefault(ask => ask.Person == act.Respondent);
        if (known is null)
        {
            return postmortem with { ChaseAsks = postmortem.ChaseAsks.Add(new ChaseAsk(act.Respondent, 1, act.At)) };
        }

        bool waits = known.At >= act.At || (known.At >= postmortem.Anchor && !IsAccepted(postmortem, AskedChaseKey(known)));
        return waits ? postmortem : postmortem with { ChaseAsks = postmortem.ChaseAsks.Replace(known, new ChaseAsk(known.Person, known.Number + 1, act.At)) };
    }

    private static bool IsAccepted(Postmortem postmortem, string key) =>
        postmortem.Ledger.Values.Any(entry => entry.Result is StepResult.Done && entry.Key.Split('@')[0] == key);

    private static string AskedChaseKey(ChaseAsk ask) => string.Create(CultureInfo.InvariantCulture, $"chase-by-hand/{ask.Person}/{ask.Number}");

    /// <summary>The chase by hand that has not gone yet; null if there is none, or if it was asked for before a hold.</summary>
    private static ChaseAsk? AskedChase(Agenda agenda, Respondent respondent) =>
        agenda.Postmortem.ChaseAsks.FirstOrDefault(ask => ask.Person == respondent.Person.Id) is { } ask
        && ask.At >= agenda.Postmortem.Anchor
        && agenda.DoneAt(AskedChaseKey(ask)) is null
            ? ask
            : null;

    private static void PlanAskedChase(Agenda agenda, Respondent respondent)
    {
        // Somebody who was not asked yet gets the form link instead.
        if (AskedChase(agenda, respondent) is not { } ask || agenda.DoneAt(RequestKey(respondent)) is null)
        {
            return;
        }

        agenda.Notice(
            NoticeKind.Chase,
            respondent.Person,
            1 + agenda.Done(NoticeKind.Chase).Count(done => done.Notice.Recipient.Id == respondent.Person.Id),
            About(agenda.Postmortem.Unanswered(respondent).Select(question => question.Id)),
            AskedChaseKey(ask),
            Latest(ask.At, ChasedAgainFrom(agenda, respondent)),
            until: agenda.Postmortem.MeetingSlot?.Start);
    }

    /// <summary>A business day after this person's last chase of whichever kind; null if there was none.</summary>
    private static DateTimeOffset? ChasedAgainFrom(Agenda agenda, Respondent respondent) =>
        agenda.Done(NoticeKind.Chase).Where(done => done.Notice.Recipient.Id == respondent.Person.Id).Select(done => (DateTimeOffset?)done.At).Max() is { } chased
            ? Series.BusinessDayAfter(agenda.Playbook.NoticeCalendarOf(respondent.Person.Id), chased)
            : null;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;
}
