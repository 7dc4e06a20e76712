using System.Text;
using FsCheck.Xunit;
using Ical.Net.CalendarComponents;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;
using Calendar = Ical.Net.Calendar;

namespace Postmortems.Adapters.Tests;

public sealed class InvitationObjectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("request.ics", "REQUEST", 0)]
    [InlineData("move.ics", "REQUEST", 1)]
    [InlineData("cancel.ics", "CANCEL", 2)]
    public void Write_EachStep_IsExactlySo(string snapshot, string method, int sequence)
    {
        Slot slot = new(Invitations.Meeting.Slot.Start.AddDays(sequence), Invitations.Meeting.Slot.End.AddDays(sequence));

        Snapshot.Matches(snapshot, Write(Invitations.Meeting, method, Invitations.Booked with { Sequence = sequence, Slot = slot }));
    }

    [Fact]
    public async Task Book_IntoTheFolder_WritesExactlyThisMail()
    {
        using TemporaryFolder folder = new();

        await Invitations.Calendar(MailParts.Folder(folder.Path)).BookAsync(Invitations.Meeting with { Attendees = [new(MailMessages.Ines, Required: true)] }, Cancellation);

        Snapshot.Matches("invitation.eml", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path)), Cancellation));
    }

    [Theory]
    [InlineData("REQUEST", "CONFIRMED")]
    [InlineData("CANCEL", "CANCELLED")]
    public void Write_EachMethod_ReadsBackAsItsRfcAsks(string method, string status)
    {
        Calendar calendar = Calendar.Load(Write(Invitations.Meeting, method, Invitations.Booked with { Sequence = 3 }))!;

        CalendarEvent meeting = Assert.Single(calendar.Events);
        Assert.Equal((method, "2.0"), (calendar.Method, calendar.Version));
        Assert.Equal((status, 3, Invitations.Booked.Reference), (meeting.Status, meeting.Sequence, meeting.Uid));
        Assert.Equal(Invitations.Meeting.Slot.Start.UtcDateTime, meeting.Start!.AsUtc);
        Assert.Equal(Invitations.Meeting.Slot.End.UtcDateTime, meeting.End!.AsUtc);
        Assert.Equal(MailParts.Now.UtcDateTime, meeting.DtStamp!.AsUtc);
        Assert.Equal(("mailto:asha@example.com", "mailto:postmortems@example.com"), (meeting.Organizer!.Value!.ToString(), meeting.Organizer.SentBy!.ToString()));
        Assert.Equal(["CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT"], meeting.Attendees.Select(attendee => attendee.Role));
        Assert.Equal(["ACCEPTED", "NEEDS-ACTION", "NEEDS-ACTION"], meeting.Attendees.Select(attendee => attendee.ParticipationStatus));
        Assert.Equal(Invitations.Meeting.Subject, meeting.Summary);
        Assert.Equal(Invitations.Meeting.Text, meeting.Description);
    }

    [Fact]
    public void Write_OrganizerIsTheSender_ActsForNobody()
    {
        MeetingInvitation own = Invitations.Meeting with { Organizer = new Person(EmailAddress.Parse("Postmortems@example.com"), "Postmortems") };

        Assert.DoesNotContain("SENT-BY", Write(own, "REQUEST", Invitations.Booked), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HostileName_WritesNoLineOfItsOwn()
    {
        Person hostile = new(EmailAddress.Parse("ines@example.com"), "Ines\";ROLE=CHAIR:x\r\nATTENDEE:mailto:mallory@example.net\r\nX:");
        MeetingInvitation meeting = Invitations.Meeting with { Organizer = hostile, Attendees = [new(hostile, Required: true)], Subject = "A\r\nATTENDEE:mailto:mallory@example.net" };

        Calendar calendar = Calendar.Load(Write(meeting, "REQUEST", Invitations.Booked))!;

        Assert.Equal("mailto:ines@example.com", Assert.Single(Assert.Single(calendar.Events).Attendees).Value!.ToString());
    }

    // RFC 5545 §3.1: at most 75 octets a line, CR LF, and a fold never inside a character; folds and escapes undone give the words back.
    [Property(MaxTest = 300)]
    public void Write_AnyWords_FoldsByOctetsAndLosesNothing(string[] words, byte repeated)
    {
        string text = string.Concat(Enumerable.Repeat(string.Concat(words.Where(word => word is not null)) + "żółć 🙂 日本", 1 + (repeated % 9)));
        string clean = new([.. text.Where(c => !char.IsControl(c) && c is not '\u2028' and not '\u2029')]);
        MeetingInvitation meeting = Invitations.Meeting with { Subject = clean, Text = clean + "\n" + clean };

        string written = Write(meeting, "REQUEST", Invitations.Booked);

        byte[] octets = Encoding.UTF8.GetBytes(written);
        Assert.EndsWith("\r\n", written, StringComparison.Ordinal);
        Assert.Equal(-1, written.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']));
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.All(strict.GetString(octets).Split("\r\n"), line => Assert.InRange(strict.GetByteCount(line), 0, 75));
        string[] unfolded = written.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains($"SUMMARY:{Escaped(HeaderText.OneLine(clean))}", unfolded);
        Assert.Contains($"DESCRIPTION:{Escaped(meeting.Text)}", unfolded);
    }

    private static string Write(MeetingInvitation meeting, string method, Booking booking) =>
        new InvitationObject(method, booking, meeting, SentBy: "postmortems@example.com").Write();

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
