using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static Postmortem Submitted(Postmortem postmortem, LifecycleEvent.AnswersSubmitted act)
    {
        if (postmortem.RespondentOf(act.Respondent) is not { } respondent)
        {
            return postmortem;
        }

        ImmutableArray<GivenAnswer> given = [.. act.Answers.Where(answer => respondent.Questions.Contains(answer.Question))];
        ImmutableArray<GivenAnswer> before = respondent.Sheet?.Answers ?? [];
        ImmutableArray<GivenAnswer> after = [.. before.Where(known => given.All(answer => answer.Question != known.Question)), .. given.Where(answer => answer.Answer.Says)];
        after = InOrder(postmortem, after);
        if (given.IsEmpty || (respondent.Sheet?.SubmittedAt == act.At && after.SequenceEqual(before)))
        {
            return postmortem;
        }

        return Replace(postmortem, respondent, respondent with { Sheet = new AnswerSheet(after, act.At, (respondent.Sheet?.Revision ?? 0) + 1), Declined = null });
    }

    private static ImmutableArray<GivenAnswer> InOrder(Postmortem postmortem, ImmutableArray<GivenAnswer> answers) =>
        [.. postmortem.Questions.SelectMany(question => answers.Where(answer => answer.Question == question.Id))];

    private static Postmortem Delegated(Postmortem postmortem, LifecycleEvent.FormDelegated act)
    {
        if (postmortem.RespondentOf(act.From) is not { } from || act.To.Id == act.From)
        {
            return postmortem;
        }

        ImmutableArray<QuestionId> open = [.. from.Questions.Where(question => from.Sheet?.To(question) is not { Says: true })];
        return open.IsEmpty ? postmortem : Ask(Relieved(postmortem, from, open), act.To, open, $"{from.Person.Name} says you know more");
    }

    private static Postmortem Declined(Postmortem postmortem, LifecycleEvent.FormDeclined act) =>
        postmortem.RespondentOf(act.Respondent) is { } respondent && !postmortem.Unanswered(respondent).IsEmpty
            ? Replace(postmortem, respondent, respondent with { Declined = new Decline(act.Reason, act.At) })
            : postmortem;

    private static Postmortem RespondentAdded(Postmortem postmortem, LifecycleEvent.RespondentAdded act)
    {
        IEnumerable<Question> asked = act.Questions.IsDefaultOrEmpty
            ? postmortem.Questions.Where(question => question.AskedOf != AskedOf.Facilitator)
            : postmortem.Questions.Where(question => act.Questions.Contains(question.Id));
        return Ask(postmortem, act.Person, [.. asked.Select(question => question.Id)], "the facilitator asks for your account");
    }

    private static Postmortem Excused(Postmortem postmortem, PersonId person) =>
        postmortem.RespondentOf(person) is { Questions.IsEmpty: false } respondent ? Relieved(postmortem, respondent, respondent.Questions) : postmortem;

    private static Postmortem Ask(Postmortem postmortem, Person person, ImmutableArray<QuestionId> questions, string because)
    {
        if (postmortem.RespondentOf(person.Id) is not { } known)
        {
            return questions.IsEmpty ? postmortem : postmortem with { Respondents = postmortem.Respondents.Add(new Respondent(person, questions, because, Sheet: null)) };
        }

        ImmutableArray<QuestionId> all = [.. postmortem.Questions.Select(question => question.Id).Where(question => known.Questions.Contains(question) || questions.Contains(question))];
        return all.Length == known.Questions.Length && known.Declined is null
            ? postmortem
            : Replace(postmortem, known, known with { Questions = all, Asked = known.Asked + 1, Declined = null });
    }

    // What somebody said stays; somebody who said nothing and is asked nothing has no part in it any more.
    private static Postmortem Relieved(Postmortem postmortem, Respondent respondent, ImmutableArray<QuestionId> questions)
    {
        Respondent relieved = respondent with { Questions = respondent.Questions.RemoveAll(questions.Contains) };
        return relieved is { Questions.IsEmpty: true, Sheet: null }
            ? postmortem with { Respondents = postmortem.Respondents.Remove(respondent) }
            : Replace(postmortem, respondent, relieved);
    }

    private static Postmortem Replace(Postmortem postmortem, Respondent before, Respondent after) =>
        postmortem with { Respondents = postmortem.Respondents.Replace(before, after) };

    private static AnswersState SettleAnswers(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
    {
        if (!postmortem.Owing.Any())
        {
            return new AnswersState.Complete();
        }

        bool over = postmortem switch
        {
            { Report: ReportState.Published } or { Meeting: MeetingState.Held } => true,
            { Hold: not null } or { Waiver: not null } => false,
            { Meeting: MeetingState.Wanted { Existing: not null } } when postmortem.MeetingSlot is null => false,
            _ => now >= FormCloses(postmortem, playbook),
        };
        return over ? new AnswersState.ClosedWithGaps() : new AnswersState.Collecting();
    }

    private static void PlanAnswers(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        if (postmortem.Report is ReportState.Published)
        {
            return;
        }

        foreach (Respondent respondent in postmortem.Respondents.Where(each => each is { Questions.IsEmpty: false, Declined: null } && (each.Sheet is null || !postmortem.Unanswered(each).IsEmpty)))
        {
            agenda.Notice(NoticeKind.FormRequest, respondent.Person, respondent.Asked, About(respondent.Questions), RequestKey(respondent), postmortem.Anchor);
        }

        if (postmortem.Answers is AnswersState.Collecting)
        {
            foreach (Respondent respondent in postmortem.Owing)
            {
                PlanChase(agenda, respondent);
            }

            agenda.LookAt(FormCloses(postmortem, agenda.Playbook));
        }

        foreach (Respondent respondent in postmortem.Owing)
        {
            PlanAskedChase(agenda, respondent);
        }

        PlanUnable(agenda);
        PlanAnswersEscalation(agenda);
    }

    // One for each time somebody declines: asked once more, or having answered in between, they may decline again.
    private static void PlanUnable(Agenda agenda)
    {
        foreach (Respondent respondent in agenda.Postmortem.Unable)
        {
            // Nobody is told what they have said themselves.
            if (respondent.Person.Id != agenda.Postmortem.Facilitator.Id && agenda.Facilitator is { } facilitator && facilitator.Id != respondent.Person.Id)
            {
                agenda.Notice(
                    NoticeKind.RespondentDeclined,
                    facilitator,
                    1,
                    [respondent.Person.Id.Value],
                    string.Create(CultureInfo.InvariantCulture, $"cannot-help/{respondent.Declined!.At.UtcDateTime:yyyyMMddHHmmss}/{respondent.Person.Id}"),
                    respondent.Declined.At);
            }
        }
    }

    private static string RequestKey(Respondent respondent) => $"form/{respondent.Person.Id}/{respondent.Asked}";

    private static string ChaseKey(Postmortem postmortem, Respondent respondent, int attempt) =>
        $"chase/{postmortem.Round}/{respondent.Person.Id}/{respondent.Asked}/{attempt}";

    private static ImmutableArray<string> About(IEnumerable<QuestionId> questions) => [.. questions.Select(question => question.Value)];

    private static void PlanChase(Agenda agenda, Respondent respondent)
    {
        Postmortem postmortem = agenda.Postmortem;
        if (agenda.DoneAt(RequestKey(respondent)) is not { } requested)
        {
            return;
        }

        // One that is asked for by hand goes first, and nobody is chased twice a day.
        if (AskedChase(agenda, respondent) is not null)
        {
            return;
        }

        BusinessCalendar calendar = agenda.Playbook.NoticeCalendarOf(respondent.Person.Id);
        Series series = new(calendar, requested > postmortem.Anchor ? requested : postmortem.Anchor, agenda.Playbook.Chases.AfterBusinessDays, ThenEveryDays: null);
        if (series.Next(attempt => agenda.DoneAt(ChaseKey(postmortem, respondent, attempt))) is { } next)
        {
            agenda.Notice(
                NoticeKind.Chase,
                respondent.Person,
                next.Attempt,
                About(postmortem.Unanswered(respondent).Select(question => question.Id)),
                ChaseKey(postmortem, respondent, next.Attempt),
                Latest(next.From, ChasedAgainFrom(agenda, respondent)),
                until: postmortem.MeetingSlot is null ? null : FormCloses(postmortem, agenda.Playbook));
        }
    }

    /// <summary>One escalation a round, naming everybody who still owes an answer; another only for somebody it did not name.</summary>
    private static void PlanAnswersEscalation(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        string prefix = $"answers-escalation/{postmortem.Round}/";
        ImmutableArray<Notice> sent = [.. agenda.Done(NoticeKind.AnswersEscalation).Select(done => done.Notice).Where(notice => notice.Key.StartsWith(prefix, StringComparison.Ordinal))];
        ImmutableArray<Respondent> unnamed = [.. postmortem.Owing.Where(respondent => sent.All(notice => !notice.About.Contains(respondent.Person.Id.Value)))];
        if (EscalateAnswersFrom(agenda, unnamed) is not { } from)
        {
            return;
        }

        ImmutableArray<Respondent> owing = [.. postmortem.Owing];
        Person? facilitator = agenda.Facilitator;
        bool onlyTheirOwn = facilitator is not null && owing.All(respondent => respondent.Person.Id == facilitator.Id);
        agenda.Notice(
            NoticeKind.AnswersEscalation,
            onlyTheirOwn ? agenda.SomeoneElse(facilitator!) : facilitator,
            sent.Length + 1,
            [.. owing.Select(respondent => respondent.Person.Id.Value)],
            $"{prefix}{sent.Length + 1}",
            from,
            until: postmortem.MeetingSlot?.Start);
    }

    // A business day after somebody's last chase, or when the form closes for chasing, whichever comes first; but everybody has a
    // business day to answer in, even where the form closes as soon as it opens.
    private static DateTimeOffset? EscalateAnswersFrom(Agenda agenda, ImmutableArray<Respondent> unnamed)
    {
        Postmortem postmortem = agenda.Postmortem;
        int last = agenda.Playbook.Chases.AfterBusinessDays.Length;
        DateTimeOffset?[] exhausted =
        [
            .. unnamed.Select(respondent => agenda.DoneAt(ChaseKey(postmortem, respondent, last)) is { } chased
                ? Series.BusinessDayAfter(agenda.Playbook.NoticeCalendarOf(respondent.Person.Id), chased)
                : (DateTimeOffset?)null),
            postmortem.MeetingSlot is not null && unnamed.Min(respondent => AskedFor(agenda, respondent)) is { } asked
                ? new[] { FormCloses(postmortem, agenda.Playbook), asked }.Max()
                : null,
        ];
        return exhausted.Min();
    }

    /// <summary>When somebody has had a business day since they were asked; null while they were not.</summary>
    private static DateTimeOffset? AskedFor(Agenda agenda, Respondent respondent) => agenda.DoneAt(RequestKey(respondent)) is { } requested
        ? Series.BusinessDayAfter(agenda.Playbook.NoticeCalendarOf(respondent.Person.Id), requested > agenda.Postmortem.Anchor ? requested : agenda.Postmortem.Anchor)
        : null;
}
