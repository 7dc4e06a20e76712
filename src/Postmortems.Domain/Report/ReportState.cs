using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>Where the report stands. Names are stored: add cases, never rename one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Drafting), nameof(Drafting))]
[JsonDerivedType(typeof(Published), nameof(Published))]
public abstract record ReportState
{
    private ReportState()
    {
    }

    /// <summary>What the facilitator has edited so far; null while nobody has, and the draft follows the answers.</summary>
    public ReportDraft? Draft { get; init; }

    public sealed record Drafting : ReportState;

    /// <param name="Current">The version in force, whole.</param>
    /// <param name="Unarchived">Versions not yet in the archive, oldest first; the current one among them until it is.</param>
    /// <param name="NewVersionWanted">Since when a new version is asked for (the incident was reopened and resolved again); null if it is not.</param>
    public sealed record Published(PublishedReport Current, ImmutableArray<PublishedReport> Unarchived, DateTimeOffset? NewVersionWanted) : ReportState;
}

/// <summary>The facilitator's edit of the report.</summary>
/// <param name="Revision">1 for the first edit, one more with each; an edit names the revision it was made from.</param>
public sealed record ReportDraft(int Revision, ReportContent Content, DateTimeOffset EditedAt, PersonId? By)
{
    /// <summary>The sections nobody has touched: their text is what the answers say when it is read. None in drafts from before this was kept.</summary>
    public ImmutableArray<QuestionId> Following { get; init; } = [];
}
