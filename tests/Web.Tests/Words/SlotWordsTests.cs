using System.Collections.Immutable;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class SlotWordsTests
{
    // A Monday in winter.
    private static readonly DateTimeOffset Start = new(2026, 1, 12, 9, 0, 0, TimeSpan.Zero);

    private static readonly Slot Slot = new(Start, Start.AddHours(1));

    public static TheoryData<string, ImmutableArray<SlotReason>> Sentences => new()
    {
        { "Suits the one required attendee.", [Required("asha", Attendance.Free)] },
        { "Suits all 2 required attendees.", [Required("asha", Attendance.Free), Required("bruno", Attendance.Free)] },
        {
            "Suits all 2 required attendees as far as is known. Not known whether free: bruno.",
            [Required("asha", Attendance.Free), Required("bruno", Attendance.Unknown)]
        },
        {
            "Suits the one required attendee. Not known whether free: chen.",
            [Required("asha", Attendance.Free), Optional("chen", Attendance.Unknown)]
        },
        {
            "Suits the one required attendee. Optional and cannot come: chen (busy), dana (outside working hours), emil (day off).",
            [Required("asha", Attendance.Free), Optional("chen", Attendance.Busy), Optional("dana", Attendance.OutsideHours), Optional("emil", Attendance.DayOff)]
        },
        {
            "Does not suit asha (busy), bruno (outside working hours), chen (day off). Optional and cannot come: dana (busy). Not known whether free: emil, fay.",
            [
                Required("asha", Attendance.Busy), Required("bruno", Attendance.OutsideHours), Required("chen", Attendance.DayOff),
                Optional("dana", Attendance.Busy), Required("emil", Attendance.Unknown), Optional("fay", Attendance.Unknown),
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Of_Reasons_SaysWhomItSuitsWhoCannotComeAndWhoIsUnknown(string expected, ImmutableArray<SlotReason> reasons)
    {
        Assert.Equal(expected, SlotWords.Of(new RankedSlot(Slot, reasons)));
    }

    // Names belong before people's eyes, and printed records end up in logs.
    [Fact]
    public void ToString_RankedSlot_HoldsNoName()
    {
        RankedSlot ranked = new(Slot, [Required("asha", Attendance.Free)]);

        Assert.DoesNotContain("asha", $"{ranked} {ranked.Reasons[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ReaderOfGerman_SaysItInGerman()
    {
        RankedSlot ranked = new(Slot, [Required("asha", Attendance.Free), Optional("chen", Attendance.DayOff)]);

        Languages.Speak(Languages.Find("de")!);

        Assert.Equal("Passt der einen Person, die dabei sein muss. Freiwillig und verhindert: chen (freier Tag).", SlotWords.Of(ranked));
    }

    private static SlotReason Required(string name, Attendance attendance) => new(new(Named(name), Required: true), attendance);

    private static SlotReason Optional(string name, Attendance attendance) => new(new(Named(name), Required: false), attendance);

    private static Person Named(string name) => new(EmailAddress.Parse($"{name}@example.com"), name);
}
