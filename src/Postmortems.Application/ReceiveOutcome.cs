using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What an accepted signal led to. It is on disk when this is returned.</summary>
public abstract record ReceiveOutcome
{
    private ReceiveOutcome()
    {
    }

    public sealed record Opened(PostmortemId Postmortem) : ReceiveOutcome;

    /// <summary>The playbook wants no postmortem here; that too is recorded.</summary>
    public sealed record Waived(PostmortemId Postmortem, string Reason) : ReceiveOutcome;

    public sealed record Updated(PostmortemId Postmortem) : ReceiveOutcome;

    /// <summary>Known already, or too old to matter.</summary>
    public sealed record Unchanged(PostmortemId Postmortem) : ReceiveOutcome;

    /// <summary>Nothing of ours: an incident that never was resolved here.</summary>
    public sealed record Ignored(string Reason) : ReceiveOutcome;
}
