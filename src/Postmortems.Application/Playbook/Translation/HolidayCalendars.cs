using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>The named sets of holidays of one playbook.</summary>
internal sealed class HolidayCalendars(PlaybookMistakes mistakes, DateOnly today, Func<string, string?> readBeside)
{
    private readonly Dictionary<string, ImmutableHashSet<DateOnly>> calendars = new(StringComparer.OrdinalIgnoreCase);

    public void Add(CalendarDocument calendar)
    {
        if (calendar.Name is not { } name)
        {
            return;
        }

        if (!calendars.TryAdd(name, [.. calendar.Dates, .. FromFile(calendar)]))
        {
            mistakes.Add(calendar, nameof(calendar.Name), $"'{name}' is given to two calendars", "a name of its own");
        }
    }

    /// <summary>All dates of the calendars that a section's <paramref name="property"/> names.</summary>
    public ImmutableHashSet<DateOnly> DatesOf(PlaybookSection section, string property, IReadOnlyList<string> names)
    {
        ImmutableHashSet<DateOnly>.Builder dates = ImmutableHashSet.CreateBuilder<DateOnly>();
        foreach ((int index, string name) in names.Index())
        {
            if (calendars.TryGetValue(name, out ImmutableHashSet<DateOnly>? known))
            {
                dates.UnionWith(known);
            }
            else
            {
                string allowed = calendars.Count == 0 ? "the name of a calendar under calendars; there is none" : $"one of {string.Join(", ", calendars.Keys)}";
                mistakes.Add(section, property, $"names '{name}', a calendar that is not there{Nearest.Hint(name, calendars.Keys)}", allowed, index);
            }
        }

        return dates.ToImmutable();
    }

    private ImmutableHashSet<DateOnly> FromFile(CalendarDocument calendar)
    {
        if (calendar.File is not { } file)
        {
            return [];
        }

        if (readBeside(file) is not { } text)
        {
            mistakes.Add(calendar, nameof(calendar.File), $"is '{file}', which is not there or cannot be read", "an iCalendar file, relative to the playbook");
            return [];
        }

        (ImmutableHashSet<DateOnly> dates, string? wrong, int line) = HolidayFile.Read(text, today.AddYears(-1), today.AddYears(5));
        if (wrong is not null)
        {
            mistakes.Add(new PlaybookMistake(file, line, 1, wrong, "an iCalendar file with all-day events (DTSTART;VALUE=DATE:20261225)"));
        }

        return dates;
    }
}
