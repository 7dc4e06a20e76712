namespace Postmortems.Web;

/// <summary>More time to answer.</summary>
internal static class ExtendActs
{
    private const int LongestDays = 60;

    public static Happening Extend(Visit visit, FormInput input, string target)
    {
        DateOnly? date = input.Date("date", Texts.Say("desk.extend-which-day"));
        TimeOnly? time = input.Time("time", Texts.Say("desk.extend-which-time"));
        DateTimeOffset until = date is { } day && time is { } hour ? visit.Calendar.At(day, hour) : visit.Now;
        DateTimeOffset closes = PostmortemLifecycle.FormCloses(visit.Postmortem, visit.Playbook);
        if (!input.Refused && (until <= closes || until <= visit.Now))
        {
            input.Refuse("date", Texts.Say("desk.extend-later", When.InZone(closes > visit.Now ? closes : visit.Now, visit.Calendar)));
        }
        else if (!input.Refused && visit.Postmortem.MeetingSlot is { } slot && until > slot.Start)
        {
            input.Refuse("date", Texts.Say("desk.extend-not-past-meeting", When.InZone(slot.Start, visit.Calendar)));
        }
        else if (until > visit.Now.AddDays(LongestDays))
        {
            input.Refuse("date", Texts.Say("desk.extend-too-far", LongestDays));
        }

        return (_, now) => new LifecycleEvent.FormExtended(until, visit.By, now);
    }

    /// <summary>A business day after the form closes or, if it is closed already, after now; null where the meeting leaves no room.</summary>
    public static DateTimeOffset? OneDayLonger(Visit visit)
    {
        DateTimeOffset closes = PostmortemLifecycle.FormCloses(visit.Postmortem, visit.Playbook);
        DateTimeOffset from = closes > visit.Now ? closes : visit.Now;
        DateTimeOffset local = visit.Calendar.ToLocal(from);
        DateTimeOffset longer = visit.Calendar.At(visit.Calendar.AddBusinessDays(DateOnly.FromDateTime(local.DateTime), 1), new TimeOnly(local.Hour, local.Minute));
        DateTimeOffset capped = visit.Postmortem.MeetingSlot is { } slot && slot.Start < longer ? slot.Start : longer;
        return capped > from ? capped : null;
    }
}
