using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Collects what is due, and when what is not due yet will be.</summary>
internal sealed class Agenda(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
{
    // With nobody left to write to, a person may still mend an address or the playbook: look again the next day.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromDays(1);

    private readonly List<UpcomingStep> steps = [];
    private readonly HashSet<string> wanted = [];
    private readonly Lazy<Dictionary<string, DateTimeOffset>> accepted = new(() => Accepted(postmortem));
    private DateTimeOffset? tick;

    public Postmortem Postmortem => postmortem;

    public DateTimeOffset Now => now;

    public Playbook Playbook => playbook;

    /// <summary>A notice, from <paramref name="from"/> on, in the recipient's notice hours.</summary>
    /// <param name="key">What it is for; whoever gets it, it is accepted once.</param>
    /// <param name="until">From when on it would tell nothing useful any more; null for never.</param>
    public void Notice(NoticeKind kind, Person? recipient, int attempt, ImmutableArray<string> about, string key, DateTimeOffset from, DateTimeOffset? until = null)
    {
        if (recipient is null || postmortem.IsUnreachable(recipient.Id) || DoneAt(key) is not null)
        {
            return;
        }

        string full = $"{key}@{recipient.Id}" + (Retries(recipient) is > 0 and int retries ? $".{retries}" : "");
        wanted.Add(full);
        DateTimeOffset earliest = Latest(from, now, Until(full));
        DateTimeOffset at = playbook.NoticeCalendarOf(recipient.Id).NextOpen(earliest);
        if (until is null || at < until)
        {
            steps.Add(new UpcomingStep(at, new NextStep.SendNotice(new Notice(kind, recipient, attempt, about, full))));
        }
    }

    /// <summary>A step that disturbs nobody's evening: at any hour.</summary>
    public void Step(NextStep step)
    {
        if (postmortem.Ledger.GetValueOrDefault(step.Key)?.Result is not StepResult.Done)
        {
            wanted.Add(step.Key);
            steps.Add(new UpcomingStep(Latest(now, Until(step.Key)), step));
        }
    }

    /// <summary>Something changes by time alone at <paramref name="instant"/>: look again then.</summary>
    public void LookAt(DateTimeOffset instant)
    {
        if (instant > now && (tick is null || instant < tick))
        {
            tick = instant;
        }
    }

    /// <summary>When the notice that is for this was accepted, by whomever it reached; null if it was not.</summary>
    public DateTimeOffset? DoneAt(string key) => accepted.Value.GetValueOrDefault(key) is { Ticks: > 0 } at ? at : null;

    /// <summary>All accepted notices of one kind, to anyone.</summary>
    public IEnumerable<(Notice Notice, DateTimeOffset At)> Done(NoticeKind kind) =>
        postmortem.Ledger.Values
            .Where(entry => entry.Notice?.Kind == kind)
            .Select(entry => (entry.Notice!, At: (entry.Result as StepResult.Done)?.At))
            .Where(entry => entry.At is not null)
            .Select(entry => (entry.Item1, entry.At!.Value));

    public int Retries(Person person) => postmortem.AddressRetries.Count(retry => retry.Person == person.Id);

    /// <summary>The facilitator, or the playbook's stand-in while mail to the facilitator does not arrive; null if that fails too.</summary>
    public Person? Facilitator => Reachable(postmortem.Facilitator) ?? Reachable(playbook.FallbackFacilitator);

    public Person? Reachable(Person? person) => person is null || postmortem.IsUnreachable(person.Id) ? null : person;

    /// <summary>Who else to tell about something <paramref name="person"/> has not done: their manager, else the facilitator, else the stand-in; null if they are all the same.</summary>
    public Person? SomeoneElse(Person person) =>
        new[] { playbook.Find(person.Id)?.Manager, postmortem.Facilitator, playbook.FallbackFacilitator }
            .FirstOrDefault(other => Reachable(other) is { } reachable && reachable.Id != person.Id);

    public Decision Decide()
    {
        ImmutableArray<NextStep> due = [.. steps.Where(step => step.At <= now).OrderBy(step => step.Step is NextStep.SendNotice).ThenBy(step => step.Step.Key, StringComparer.Ordinal).Select(step => step.Step)];
        foreach (UpcomingStep later in steps.Where(step => step.At > now))
        {
            LookAt(later.At);
        }

        bool over = postmortem.Stage is Stage.Closed or Stage.Waived;
        return new Decision(WithoutMoot(), due, tick ?? (over && due.IsEmpty ? null : now + LongestSilence));
    }

    private static Dictionary<string, DateTimeOffset> Accepted(Postmortem postmortem)
    {
        Dictionary<string, DateTimeOffset> accepted = new(StringComparer.Ordinal);
        foreach (LedgerEntry entry in postmortem.Ledger.Values.Where(entry => entry.Notice is not null))
        {
            if (entry.Result is StepResult.Done done)
            {
                string key = entry.Key.Split('@')[0];
                accepted[key] = accepted.GetValueOrDefault(key, done.At) < done.At ? accepted[key] : done.At;
            }
        }

        return accepted;
    }

    // A step that was postponed and is not wanted any more is no trouble to show. One postponed beyond its use is still wanted: to
    // forget that it failed would be to try it again at once.
    private Postmortem WithoutMoot()
    {
        string[] moot = [.. postmortem.Ledger.Values.Where(entry => entry.Result is StepResult.Postponed && !wanted.Contains(entry.Key)).Select(entry => entry.Key)];
        return moot.Length == 0 ? postmortem : postmortem with { Ledger = postmortem.Ledger.RemoveRange(moot) };
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other, DateTimeOffset? third) => Latest(one > other ? one : other, third);

    private DateTimeOffset? Until(string key) => (postmortem.Ledger.GetValueOrDefault(key)?.Result as StepResult.Postponed)?.Until;
}
