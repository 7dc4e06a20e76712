using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Collects what is due, and when what is not due yet will be.</summary>
internal sealed class Agenda(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
{
    // With nobody left to write to, a person may still mend an address or the playbook: look again the next day.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromDays(1);

    private readonly List<UpcomingStep> steps = [];
    private DateTimeOffset? tick;

    public Postmortem Postmortem => postmortem;

    public DateTimeOffset Now => now;

    public Playbook Playbook => playbook;

    /// <summary>A notice, from <paramref name="from"/> on, in the recipient's notice hours.</summary>
    /// <param name="key">What it is for; a retried address gets a key of its own.</param>
    /// <param name="until">From when on it would tell nothing useful any more; null for never.</param>
    public void Notice(NoticeKind kind, Person? recipient, int attempt, ImmutableArray<string> about, string key, DateTimeOffset from, DateTimeOffset? until = null)
    {
        if (recipient is null || postmortem.IsUnreachable(recipient.Id) || this.DoneAt(key, recipient) is not null)
        {
            return;
        }

        string retryKey = Key(key, recipient, Retries(recipient));
        DateTimeOffset earliest = Latest(from, now, Until(retryKey));
        DateTimeOffset at = playbook.NoticeCalendarOf(recipient.Id).NextOpen(earliest);
        if (until is null || at < until)
        {
            steps.Add(new UpcomingStep(at, new NextStep.SendNotice(new Notice(kind, recipient, attempt, about, retryKey))));
        }
    }

    /// <summary>A step that disturbs nobody's evening: at any hour.</summary>
    public void Step(NextStep step)
    {
        if (postmortem.Ledger.GetValueOrDefault(step.Key)?.Result is not StepResult.Done)
        {
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

    /// <summary>When the notice with this key, or the repetition of it after a retried address, was accepted; null if it was not.</summary>
    public DateTimeOffset? DoneAt(string key, Person recipient)
    {
        for (int retry = Retries(recipient); retry >= 0; retry--)
        {
            if (postmortem.Ledger.GetValueOrDefault(Key(key, recipient, retry))?.Result is StepResult.Done done)
            {
                return done.At;
            }
        }

        return null;
    }

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

    // A step that was postponed and is not wanted any more is no trouble to show.
    private Postmortem WithoutMoot()
    {
        HashSet<string> planned = [.. steps.Select(step => step.Step.Key)];
        string[] moot = [.. postmortem.Ledger.Values.Where(entry => entry.Result is StepResult.Postponed && !planned.Contains(entry.Key)).Select(entry => entry.Key)];
        return moot.Length == 0 ? postmortem : postmortem with { Ledger = postmortem.Ledger.RemoveRange(moot) };
    }

    private static string Key(string key, Person recipient, int retry) =>
        retry == 0 ? key : $"{key}~{recipient.Id}.{retry.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other, DateTimeOffset? third) => Latest(one > other ? one : other, third);

    private DateTimeOffset? Until(string key) => (postmortem.Ledger.GetValueOrDefault(key)?.Result as StepResult.Postponed)?.Until;
}
