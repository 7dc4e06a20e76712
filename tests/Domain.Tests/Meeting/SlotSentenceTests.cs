using System.Collections.Immutable;
using Xunit;
using static Postmortems.Domain.Tests.Requests;

namespace Postmortems.Domain.Tests;

public sealed class SlotSentenceTests
{
    private static readonly Slot Slot = Between("2026-01-12T09:00Z", "2026-01-12T10:00Z");

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
    public void Explain_Reasons_SaysWhomItSuitsWhoCannotComeAndWhoIsUnknown(string expected, ImmutableArray<SlotReason> reasons)
    {
        Assert.Equal(expected, new RankedSlot(Slot, reasons).Explain());
    }

    // Names belong before people's eyes, and printed records end up in logs.
    [Fact]
    public void ToString_RankedSlot_HoldsNoName()
    {
        RankedSlot ranked = new(Slot, [Required("asha", Attendance.Free)]);

        Assert.DoesNotContain("asha", $"{ranked} {ranked.Reasons[0]}", StringComparison.Ordinal);
    }

    private static SlotReason Required(string name, Attendance attendance) => new(new(Named(name), Required: true), attendance);

    private static SlotReason Optional(string name, Attendance attendance) => new(new(Named(name), Required: false), attendance);
}
