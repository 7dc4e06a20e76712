using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What a respondent has typed and not submitted. May hold half-filled rows; it is never shown to anyone else.</summary>
public sealed record AnswerDraft(PostmortemId Postmortem, PersonId Respondent, ImmutableArray<GivenAnswer> Answers, DateTimeOffset SavedAt)
{
    /// <summary>The branch of whys that was removed last, so that it can be brought back; null if none was, or it is back.</summary>
    public RemovedWhy? Removed { get; init; }

    /// <summary>Names the opened page that saved it, as that page calls itself: its next save overwrites nobody. Null where the page had no name.</summary>
    public string? Page { get; init; }
}

/// <param name="Path">Where it stood: positions from the root down, from 0.</param>
public sealed record RemovedWhy(QuestionId Question, ImmutableArray<int> Path, Why Branch);

/// <summary>Drafts, one per respondent, each with its own version, so that two tabs never overwrite one another silently.</summary>
public interface IDraftStore
{
    /// <returns>Null if there is none.</returns>
    Task<Stored<AnswerDraft>?> FindDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken);

    /// <param name="read">The version the draft was made from; null if there was none.</param>
    /// <returns>The new version; null if another save came first, and nothing is changed.</returns>
    Task<StoreVersion?> TrySaveDraftAsync(AnswerDraft draft, StoreVersion? read, CancellationToken cancellationToken);

    /// <summary>After submission. Removing what is not there is no error.</summary>
    Task RemoveDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken);
}
