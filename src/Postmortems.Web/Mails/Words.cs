using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>How dates, numbers, names and lists are said to people: in English, on any machine. Another language is another of these.</summary>
public static class Words
{
    private const int LongestTitle = 60;
    private const int LongestLine = 240;

    /// <summary><c>Friday 4 December 2026</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Fri 4 Dec</c>: for subjects.</summary>
    public static string ShortDay(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary><c>Friday 4 December 2026 (Europe/Lisbon)</c>: a whole local day.</summary>
    public static string Day(DateOnly date, BusinessCalendar calendar) => $"{Day(date)} ({calendar.Zone})";

    /// <summary><c>Friday 4 December 2026, 10:00 (Europe/Lisbon, UTC+00:00)</c>: an instant on somebody's own clock.</summary>
    public static string Moment(DateTimeOffset instant, BusinessCalendar calendar)
    {
        DateTimeOffset local = calendar.ToLocal(instant);
        return $"{local.ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} ({calendar.Zone}, UTC{local.ToString("zzz", CultureInfo.InvariantCulture)})";
    }

    /// <summary><c>1 question</c>, <c>3 questions</c>.</summary>
    /// <param name="many">Null where an s is enough.</param>
    public static string Count(int number, string one, string? many = null) => $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary><c>1, 3 and 7</c>.</summary>
    public static string List(IEnumerable<string> parts)
    {
        ImmutableArray<string> all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>What to call somebody; never their whole address, which is nobody else's business.</summary>
    public static string Name(Person person)
    {
        string name = MarkdownText.OneLine(person.Name);
        return Clip(name.Contains('@', StringComparison.Ordinal) || name.Length == 0 ? person.Email.Value.Split('@')[0] : name, LongestTitle);
    }

    /// <summary>A title short enough for a subject, on one line.</summary>
    public static string Title(string title) => Clip(MarkdownText.OneLine(title), LongestTitle);

    /// <summary>Anything typed, on one line and not endless.</summary>
    public static string Line(string typed) => Clip(MarkdownText.OneLine(typed), LongestLine);

    private static string Clip(string text, int longest)
    {
        StringInfo characters = new(text);
        return characters.LengthInTextElements <= longest ? text : $"{characters.SubstringByTextElements(0, longest - 1).TrimEnd()}…";
    }
}
