using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>The action items of a draft.</summary>
internal static class DraftItems
{
    /// <summary>Everything proposed, numbered; the same work proposed twice for one owner is one item.</summary>
    public static ImmutableArray<ReportItem> Proposed(Postmortem postmortem, Func<Person, DateOnly> dueWhenUnset) =>
    [
        .. postmortem.Respondents
            .SelectMany(respondent => respondent.Sheet?.Answers ?? [])
            .Select(given => given.Answer)
            .OfType<Answer.Items>()
            .SelectMany(items => items.Proposed.IsDefault ? [] : items.Proposed)
            .Where(proposed => !string.IsNullOrWhiteSpace(proposed.Title))
            .Select(proposed => proposed with { Title = MarkdownText.OneLine(proposed.Title), Owner = proposed.Owner ?? postmortem.Facilitator })
            .GroupBy(proposed => (Title: proposed.Title.ToUpperInvariant(), proposed.Owner!.Id))
            .Select((same, index) => One(same, index + 1, dueWhenUnset)),
    ];

    /// <summary>
    /// A draft's items after publication: owners and due dates are changed by owners on their own pages, so a draft written earlier
    /// must not take those changes back. Dropped work is promised no more.
    /// </summary>
    public static ImmutableArray<ReportItem> Refreshed(ImmutableArray<ReportItem> written, ImmutableArray<ActionItem> published)
    {
        Dictionary<ActionItemId, ActionItem> known = published.ToDictionary(item => item.Id);
        return
        [
            .. written
                .Select(item => (Item: item, Now: known.GetValueOrDefault(item.Item)))
                .Where(pair => pair.Now is not { State: ActionItemState.Dropped })
                .Select(pair => pair.Now is { } now ? pair.Item with { Owner = now.Owner, Due = now.Due } : pair.Item),
        ];
    }

    private static ReportItem One(IEnumerable<ProposedItem> same, int number, Func<Person, DateOnly> dueWhenUnset)
    {
        ProposedItem first = same.First();
        DateOnly due = same.Min(proposed => proposed.Due) ?? dueWhenUnset(first.Owner!);
        return new ReportItem(new ActionItemId(number), first.Title, first.Owner!, due);
    }
}
