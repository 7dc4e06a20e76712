namespace Postmortems.Domain;

/// <summary>Puts the reasons of a slot into words: first whether it suits, then who cannot come and why, then who is unknown.</summary>
internal static class SlotSentence
{
    public static string Of(RankedSlot ranked)
    {
        List<string> parts = [Verdict(ranked)];
        AddNames(parts, "Optional and cannot come: ", ranked.OptionalHindered.Select(Hindered));
        AddNames(parts, "Not known whether free: ", ranked.Unknown.Select(reason => reason.Attendee.Person.Name));
        return string.Join(' ', parts);
    }

    private static string Verdict(RankedSlot ranked)
    {
        if (!ranked.Suits)
        {
            return $"Does not suit {string.Join(", ", ranked.RequiredHindered.Select(Hindered))}.";
        }

        int required = ranked.Reasons.Count(reason => reason.Attendee.Required);
        int unknown = ranked.Unknown.Count(reason => reason.Attendee.Required);
        string whom = required == 1 ? "the one required attendee" : $"all {required} required attendees";
        return unknown == 0 ? $"Suits {whom}." : $"Suits {whom} as far as is known.";
    }

    private static void AddNames(List<string> parts, string heading, IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        if (list.Length > 0)
        {
            parts.Add($"{heading}{list}.");
        }
    }

    private static string Hindered(SlotReason reason) => reason.Attendance switch
    {
        Attendance.DayOff => $"{reason.Attendee.Person.Name} (day off)",
        Attendance.OutsideHours => $"{reason.Attendee.Person.Name} (outside working hours)",
        _ => $"{reason.Attendee.Person.Name} (busy)",
    };
}
