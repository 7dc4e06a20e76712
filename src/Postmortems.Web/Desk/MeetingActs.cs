namespace Postmortems.Web;

/// <summary>A time chosen by hand, a search asked for, a meeting called off.</summary>
internal static class MeetingActs
{
    public const int ShortestMinutes = 15;
    public const int LongestMinutes = 240;

    public static Happening ChooseTime(Visit visit, FormInput input, string target)
    {
        DateOnly? date = input.Date("date", Texts.Say("desk.time-which-day"));
        TimeOnly? time = input.Time("time", Texts.Say("desk.time-which-time"));
        int minutes = input.Number("minutes");
        if (minutes is < ShortestMinutes or > LongestMinutes)
        {
            input.Refuse("minutes", Texts.Say("desk.time-minutes-range", ShortestMinutes, LongestMinutes));
        }

        Slot? slot = date is { } day && time is { } start ? SlotAt(visit, day, start, minutes) : null;
        if (slot?.Start <= visit.Now)
        {
            input.Refuse("date", Texts.Say("desk.time-to-come", When.InZone(visit.Now, visit.Calendar)));
        }

        return (_, now) => slot is null ? null : new LifecycleEvent.MeetingTimeChosen(slot, visit.By, now);
    }

    public static Happening Ask(Visit visit, FormInput input, string target) => (_, now) => new LifecycleEvent.MeetingAsked(visit.By, now);

    public static Happening CallOff(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Meeting is MeetingState.Wanted or MeetingState.Booked ? new LifecycleEvent.MeetingCalledOff(visit.By, now) : null;

    private static Slot SlotAt(Visit visit, DateOnly date, TimeOnly time, int minutes)
    {
        DateTimeOffset start = visit.Playbook.CalendarOf(visit.Postmortem.Facilitator.Id).At(date, time);
        return new Slot(start, start.AddMinutes(minutes));
    }
}
