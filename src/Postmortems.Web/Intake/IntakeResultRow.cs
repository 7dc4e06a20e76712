using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What came of one signal, for the sender.</summary>
/// <param name="Outcome"><c>opened</c>, <c>waived</c>, <c>updated</c>, <c>unchanged</c> or <c>ignored</c>.</param>
/// <param name="Postmortem">Its id; null if there is none.</param>
/// <param name="Reason">Why it was waived or ignored; else null.</param>
internal sealed record IntakeResultRow(string Outcome, string? Postmortem = null, string? Reason = null)
{
    public static IntakeResultRow Of(ReceiveOutcome outcome) => outcome switch
    {
        ReceiveOutcome.Opened opened => new("opened", opened.Postmortem.ToString()),
        ReceiveOutcome.Waived waived => new("waived", waived.Postmortem.ToString(), waived.Reason),
        ReceiveOutcome.Updated updated => new("updated", updated.Postmortem.ToString()),
        ReceiveOutcome.Unchanged unchanged => new("unchanged", unchanged.Postmortem.ToString()),
        ReceiveOutcome.Ignored ignored => new("ignored", Reason: ignored.Reason),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };
}

internal sealed record IntakeResults(IReadOnlyList<IntakeResultRow> Results);
