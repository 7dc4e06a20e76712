using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>A row of the list with what is overdue in it.</summary>
public sealed record ListRow(PostmortemSummary Summary, ImmutableArray<string> Overdue)
{
    internal ListRow(Standing standing)
        : this(standing.Row, [.. standing.Overdue.Select(StandingWords.Of)]) => Waits = [.. standing.Waits.Select(StandingWords.Of)];

    /// <summary>What waits for somebody.</summary>
    public ImmutableArray<string> Waits { get; init; } = [];
}

/// <summary>What the list shows.</summary>
/// <param name="Calendar">Staff have no zone of their own: the playbook's default.</param>
/// <param name="VirtualNow">The virtual time; null where time is real.</param>
public sealed record ListView(BoardFilter Filter, int Page, int PageSize, ImmutableArray<ListRow> Rows, int Total, BusinessCalendar Calendar, DateTimeOffset? VirtualNow, string? Done);
