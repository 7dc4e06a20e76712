namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromHours(4);

    /// <summary>One minute after the first failure, then twice as long each time, at most four hours; longer if the provider asks for it.</summary>
    internal static TimeSpan Backoff(int failures, TimeSpan retryAfter)
    {
        TimeSpan doubled = TimeSpan.FromMinutes(Math.Pow(2, Math.Clamp(failures - 1, 0, 10)));
        TimeSpan ours = doubled < LongestBackoff ? doubled : LongestBackoff;
        return ours > retryAfter ? ours : retryAfter;
    }

    private static Postmortem Postponed(Postmortem postmortem, LifecycleEvent.StepPostponed outcome) =>
        postmortem.With(
            outcome.Step.Key,
            (outcome.Step as NextStep.SendNotice)?.Notice,
            new StepResult.Postponed(outcome.Failures, outcome.At + Backoff(outcome.Failures, outcome.RetryAfter), outcome.At, outcome.Reason));

    private static Postmortem Delivered(Postmortem postmortem, LifecycleEvent.NoticeDelivered outcome)
    {
        string key = outcome.Notice.Key;
        Postmortem accepted = postmortem.With(key, postmortem.Ledger.GetValueOrDefault(key)?.Notice ?? outcome.Notice, new StepResult.Done(outcome.At));
        LedgerEntry entry = accepted.Ledger[key];
        return entry.DeliveredAt <= outcome.At ? accepted : accepted with { Ledger = accepted.Ledger.SetItem(key, entry with { DeliveredAt = outcome.At }) };
    }

    private static Postmortem With(this Postmortem postmortem, string key, Notice? notice, StepResult result)
    {
        LedgerEntry? known = postmortem.Ledger.GetValueOrDefault(key);
        StepResult merged = known is null ? result : Merge(known.Result, result);
        if (merged == known?.Result)
        {
            return postmortem;
        }

        // What a notice speaks of may have changed since it was postponed: what counts is what the provider took.
        Notice? told = result is StepResult.Postponed ? known?.Notice ?? notice : notice;
        return postmortem with { Ledger = postmortem.Ledger.SetItem(key, new LedgerEntry(key, told, merged, known?.DeliveredAt)) };
    }

    // A join: whatever the order and repetition of outcomes, the same result comes out.
    private static StepResult Merge(StepResult one, StepResult other) => (one, other) switch
    {
        (StepResult.Undeliverable a, StepResult.Undeliverable b) => (a.At, a.Reason).CompareTo((b.At, b.Reason)) <= 0 ? a : b,
        (StepResult.Undeliverable, _) => one,
        (_, StepResult.Undeliverable) => other,
        (StepResult.Done a, StepResult.Done b) => a.At <= b.At ? a : b,
        (StepResult.Done, _) => one,
        (_, StepResult.Done) => other,
        (StepResult.Postponed a, StepResult.Postponed b) =>
            ((a.Failures, a.Until, a.Reason).CompareTo((b.Failures, b.Until, b.Reason)) >= 0 ? a : b) with { Since = a.Since <= b.Since ? a.Since : b.Since },
        _ => throw new System.Diagnostics.UnreachableException("No rule for these results."),
    };
}
