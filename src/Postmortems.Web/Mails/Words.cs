using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>How dates, names and lists are said in mails, in the language the mail is written in.</summary>
internal static class Words
{
    private const int LongestTitle = 60;
    private const int LongestLine = 240;

    /// <summary><c>Friday 4 December 2026</c>.</summary>
    public static string Day(DateOnly date) => Local(date.ToDateTime(TimeOnly.MinValue), "mail.day");

    /// <summary><c>Fri 4 Dec</c>: for subjects.</summary>
    public static string ShortDay(DateOnly date) => Local(date.ToDateTime(TimeOnly.MinValue), "mail.short-day");

    /// <summary><c>Friday 4 December 2026 (Europe/Lisbon)</c>: a whole local day.</summary>
    public static string Day(DateOnly date, BusinessCalendar calendar) => Texts.Say("mail.in-zone", Day(date), calendar.Zone);

    /// <summary><c>Friday 4 December 2026, 10:00 (Europe/Lisbon)</c>: an instant on somebody's own clock.</summary>
    public static string Moment(DateTimeOffset instant, BusinessCalendar calendar) =>
        Texts.Say("mail.in-zone", Local(calendar.ToLocal(instant).DateTime, "mail.moment"), calendar.Zone);

    /// <summary><c>Friday 4 December 2026, 10:00</c>, where the zone is said elsewhere.</summary>
    public static string Minute(DateTime time) => Local(time, "mail.minute");

    /// <summary><c>Fri 4 Dec, 10:00</c> on somebody's own clock: for subjects.</summary>
    public static string ShortMinute(DateTimeOffset instant, BusinessCalendar calendar) => Local(calendar.ToLocal(instant).DateTime, "mail.short-minute");

    /// <summary><c>Friday 4 December 2026, 10:00 to 11:00 (Europe/Lisbon)</c>; where it ends on another day, that day is named.</summary>
    public static string Span(Slot slot, BusinessCalendar calendar)
    {
        (DateTime start, DateTime end) = (calendar.ToLocal(slot.Start).DateTime, calendar.ToLocal(slot.End).DateTime);
        string until = start.Date == end.Date ? end.ToString("HH:mm", Languages.Current.Culture) : Minute(end);
        return Texts.Say("mail.in-zone", Texts.Say("mail.span", Minute(start), until), calendar.Zone);
    }

    /// <summary><c>1, 3 and 7</c>.</summary>
    public static string List(IEnumerable<string> parts)
    {
        ImmutableArray<string> all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : Texts.Say("mail.and", string.Join(", ", all[..^1]), all[^1]);
    }

    /// <summary>What to call somebody; never their whole address, which is nobody else's business.</summary>
    public static string Name(Person person)
    {
        string name = MarkdownText.OneLine(person.Name);
        return Clip(name.Contains('@', StringComparison.Ordinal) || name.Length == 0 ? person.Email.Value.Split('@')[0] : name, LongestTitle);
    }

    /// <summary>A title, on one line and not endless.</summary>
    public static string Title(string title) => Clip(MarkdownText.OneLine(title), LongestTitle);

    /// <summary>Anything typed, on one line and not endless.</summary>
    public static string Line(string typed) => Clip(MarkdownText.OneLine(typed), LongestLine);

    /// <param name="longest">In characters as readers count them.</param>
    public static string Clip(string text, int longest)
    {
        StringInfo characters = new(text);
        return characters.LengthInTextElements <= longest ? text : $"{characters.SubstringByTextElements(0, longest - 1).TrimEnd()}…";
    }

    private static string Local(DateTime local, string pattern)
    {
        Language language = Languages.Current;
        return local.ToString(language[pattern], language.Culture);
    }
}
