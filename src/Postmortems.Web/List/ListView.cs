using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>A row of the list with what is overdue in it.</summary>
public sealed record ListRow(PostmortemSummary Summary, ImmutableArray<string> Overdue);

/// <summary>What the list shows.</summary>
/// <param name="Calendar">Staff have no zone of their own: the playbook's default.</param>
/// <param name="VirtualNow">The virtual time; null where time is real.</param>
public sealed record ListView(PostmortemQuery Query, ImmutableArray<ListRow> Rows, int Total, BusinessCalendar Calendar, DateTimeOffset? VirtualNow, string? Done)
{
    /// <summary>The address of a page of this list, filters kept.</summary>
    public string Href(int page)
    {
        QueryString query = QueryString.Empty;
        query = Query.Stage is { } stage ? query.Add("stage", stage.ToString()) : query;
        query = Query.Service is { } service ? query.Add("service", service) : query;
        return "/" + (page > 1 ? query.Add("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)) : query);
    }
}
