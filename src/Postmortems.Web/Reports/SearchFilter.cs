using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>What is searched for, as an address says it. What cannot be read is left out and told in words.</summary>
/// <param name="From">Published on or after this date of the playbook's default zone.</param>
public sealed record SearchFilter(string Words, string? Service, Severity? Severity, string? Factor, DateOnly? From, DateOnly? To)
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The page to show, from 1.</summary>
    public int Page { get; init; } = 1;

    public ImmutableArray<string> Problems { get; init; } = [];

    public string TypedFrom { get; init; } = "";

    public string TypedTo { get; init; } = "";

    /// <summary>True while nothing at all is looked for.</summary>
    public bool IsEmpty => this is { Words: "", Service: null, Severity: null, Factor: null, From: null, To: null };

    public static SearchFilter Of(IQueryCollection typed)
    {
        List<string> problems = [];
        DateOnly? from = BoardFilter.Date(typed["from"], problems);
        DateOnly? to = BoardFilter.Date(typed["to"], problems);
        if (from > to)
        {
            problems.Add(Texts.Say("board.from-after-to", When.Date(from.Value), When.Date(to.Value)));
        }

        return new(
            typed["q"].ToString().Trim(),
            BoardFilter.Text(typed["service"]),
            BoardFilter.OneOf<Severity>(typed["severity"], "board.no-such-severity", problems),
            BoardFilter.Text(typed["factor"]),
            from,
            to)
        {
            Page = int.TryParse(typed["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1,
            Problems = [.. problems],
            TypedFrom = typed["from"].ToString(),
            TypedTo = typed["to"].ToString(),
        };
    }

    /// <summary>The address of another view is that of its first page.</summary>
    public string Href(string path, int page = 1)
    {
        (string Name, string? Value)[] all =
        [
            ("q", Words.Length == 0 ? null : Words),
            ("service", Service),
            ("severity", Severity?.ToString()),
            ("factor", Factor),
            ("from", From?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("to", To?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return path + all.Where(pair => pair.Value is not null).Aggregate(QueryString.Empty, (query, pair) => query.Add(pair.Name, pair.Value!));
    }

    /// <param name="calendar">In whose zone the dates are meant.</param>
    public ReportQuery Query(BusinessCalendar calendar) => new(Words)
    {
        Service = Service,
        Severity = Severity,
        Factor = Factor,
        PublishedFrom = From is { } from ? calendar.EndOfDate(from.AddDays(-1)) : null,
        PublishedBefore = To is { } to ? calendar.EndOfDate(to) : null,
    };
}
