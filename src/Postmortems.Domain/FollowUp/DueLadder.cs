using System.Globalization;

namespace Postmortems.Domain;

/// <summary>One reminder about a due date.</summary>
/// <param name="Number">1 for the first of the ladder.</param>
/// <param name="Label">Business days from the due date (<c>-3</c>, <c>0</c>, <c>+7</c>), or the how-manieth weekly one after the last of them (<c>w1</c>).</param>
/// <param name="At">The start of work on its day, UTC.</param>
internal sealed record Rung(int Number, string Label, DateTimeOffset At);

/// <summary>The reminders of one due date, without end. A due date that is no business day counts as the next one.</summary>
internal sealed class DueLadder(BusinessCalendar calendar, DateOnly due, ReminderRule rule)
{
    private readonly DateOnly day = calendar.BusinessDayFrom(due);

    public BusinessCalendar Calendar => calendar;

    /// <summary>The newest rung whose time has come, and the one after it.</summary>
    public (Rung? Current, Rung Next) At(DateTimeOffset now)
    {
        Rung? current = null;
        foreach (Rung rung in Rungs(now))
        {
            if (rung.At > now)
            {
                return (current, rung);
            }

            current = rung;
        }

        throw new System.Diagnostics.UnreachableException("The ladder has no end.");
    }

    private IEnumerable<Rung> Rungs(DateTimeOffset now)
    {
        int number = 0;
        foreach (int before in rule.BeforeBusinessDays.OrderDescending())
        {
            yield return new Rung(++number, $"-{before}", calendar.StartOf(calendar.AddBusinessDays(day, -before)));
        }

        if (rule.OnTheDay)
        {
            yield return new Rung(++number, "0", calendar.StartOf(day));
        }

        DateOnly last = day;
        foreach (int after in rule.AfterBusinessDays)
        {
            last = calendar.AddBusinessDays(day, after);
            yield return new Rung(++number, $"+{after}", calendar.StartOf(last));
        }

        // Years may have passed: begin near now instead of climbing every week.
        int week = Math.Max(1, ((calendar.DateOf(now).DayNumber - last.DayNumber) / rule.ThenEveryDays) - 1);
        for (; ; week++)
        {
            DateOnly date = calendar.BusinessDayFrom(last.AddDays(week * rule.ThenEveryDays));
            yield return new Rung(number + week, $"w{week.ToString(CultureInfo.InvariantCulture)}", calendar.StartOf(date));
        }
    }
}
