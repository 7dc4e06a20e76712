using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>The filters of list, dashboard and export, as an address says them. What cannot be read is left out and told in words.</summary>
/// <param name="From">Opened on or after this date of the playbook's default zone.</param>
/// <param name="To">Opened on or before it.</param>
/// <param name="Title">Text in the title.</param>
/// <param name="Overdue">Only what is overdue.</param>
/// <param name="Urgent">Most urgent first instead of newest first; then only what is under way, unless a stage is asked for.</param>
public sealed record BoardFilter(Stage? Stage, string? Service, Severity? Severity, DateOnly? From, DateOnly? To, string? Title, bool Overdue, bool Urgent)
{
    public static BoardFilter None { get; } = new(null, null, null, null, null, null, Overdue: false, Urgent: false);

    private const string DateForm = "yyyy-MM-dd";

    /// <summary>What is wrong with what was typed, in words.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>What was typed where a date is wanted, readable or not.</summary>
    public string TypedFrom { get; init; } = "";

    public string TypedTo { get; init; } = "";

    public bool IsEmpty => this with { Overdue = false, Urgent = false, Problems = [], TypedFrom = "", TypedTo = "" } == None && !Overdue && Problems.IsEmpty;

    public static BoardFilter Of(IQueryCollection typed)
    {
        List<string> problems = [];
        DateOnly? from = Date(typed["from"], problems);
        DateOnly? to = Date(typed["to"], problems);
        if (from > to)
        {
            problems.Add(Texts.Say("board.from-after-to", When.Date(from.Value), When.Date(to.Value)));
        }

        return new(
            OneOf<Stage>(typed["stage"], "board.no-such-stage", problems),
            Text(typed["service"]),
            OneOf<Severity>(typed["severity"], "board.no-such-severity", problems),
            from,
            to,
            Text(typed["title"]),
            typed["overdue"].ToString() is "yes",
            typed["sort"].ToString() is "urgent")
        {
            Problems = [.. problems],
            TypedFrom = typed["from"].ToString(),
            TypedTo = typed["to"].ToString(),
        };
    }

    /// <summary>The address of a page with these filters.</summary>
    public string Href(string path, int page = 1)
    {
        (string Name, string? Value)[] all =
        [
            ("stage", Stage?.ToString()),
            ("service", Service),
            ("severity", Severity?.ToString()),
            ("from", From?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("to", To?.ToString(DateForm, CultureInfo.InvariantCulture)),
            ("title", Title),
            ("overdue", Overdue ? "yes" : null),
            ("sort", Urgent ? "urgent" : null),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return path + all.Where(pair => pair.Value is not null).Aggregate(QueryString.Empty, (query, pair) => query.Add(pair.Name, pair.Value!));
    }

    /// <param name="calendar">In whose zone the dates are meant.</param>
    public PostmortemQuery Query(BusinessCalendar calendar, int page = 1, int pageSize = 50) => new(Stage, Service, page, pageSize)
    {
        Severity = Severity,
        Title = Title,
        OpenedFrom = From is { } from && from > DateOnly.MinValue ? calendar.EndOfDate(from.AddDays(-1)) : null,
        OpenedBefore = To is { } to && to < DateOnly.MaxValue ? calendar.EndOfDate(to) : null,
        UnderWay = (Urgent || Overdue) && Stage is null,
    };

    internal static DateOnly? Date(string? typed, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (DateOnly.TryParseExact(typed.Trim(), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) && date.Year is >= 1900 and < 9000)
        {
            return date;
        }

        problems.Add(Texts.Say("board.no-date", typed.Trim()));
        return null;
    }

    internal static T? OneOf<T>(string? typed, string message, List<string> problems)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Enum.TryParse(typed, ignoreCase: true, out T one) && Enum.IsDefined(one))
        {
            return one;
        }

        problems.Add(Texts.Say(message, typed.Trim()));
        return null;
    }

    internal static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
