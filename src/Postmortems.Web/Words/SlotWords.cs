namespace Postmortems.Web;

/// <summary>The reasons of a slot in words: first whether it suits, then who cannot come and why, then who is unknown.</summary>
internal static class SlotWords
{
    public static string Of(RankedSlot ranked)
    {
        string optional = Names(ranked.OptionalHindered.Select(Hindered));
        string unknown = Names(ranked.Unknown.Select(reason => reason.Attendee.Person.Name));
        string[] sentences =
        [
            Verdict(ranked),
            optional.Length > 0 ? Texts.Say("slot.optional", optional) : "",
            unknown.Length > 0 ? Texts.Say("slot.unknown", unknown) : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Verdict(RankedSlot ranked)
    {
        if (!ranked.Suits)
        {
            return Texts.Say("slot.suits-not", Names(ranked.RequiredHindered.Select(Hindered)));
        }

        int required = ranked.Reasons.Count(reason => reason.Attendee.Required);
        bool known = !ranked.Unknown.Any(reason => reason.Attendee.Required);
        return required == 1
            ? Texts.Say(known ? "slot.suits-one" : "slot.suits-one-known")
            : Texts.Say(known ? "slot.suits-all" : "slot.suits-all-known", Texts.Number(required));
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static string Hindered(SlotReason reason) => reason.Attendance switch
    {
        Attendance.DayOff => Texts.Say("slot.day-off", reason.Attendee.Person.Name),
        Attendance.OutsideHours => Texts.Say("slot.outside-hours", reason.Attendee.Person.Name),
        _ => Texts.Say("slot.busy", reason.Attendee.Person.Name),
    };
}
