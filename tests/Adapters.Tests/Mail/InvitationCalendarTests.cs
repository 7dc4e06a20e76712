using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class InvitationCalendarTests
{
    private readonly Invitations.AnsweringMailer _mailer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_Anybody_IsUnknownAndNeverFree()
    {
        CalendarOutcome<ImmutableArray<Availability>> outcome = await Invitations.Calendar(_mailer).ReadAsync([MailMessages.Asha, MailMessages.Ines], Invitations.Meeting.Slot, Cancellation);

        ImmutableArray<Availability> read = Assert.IsType<CalendarOutcome<ImmutableArray<Availability>>.Ok>(outcome).Value;
        Assert.Equal([MailMessages.Asha.Id, MailMessages.Ines.Id], read.Select(availability => availability.Person));
        Assert.All(read, availability => Assert.Null(availability.Busy));
    }

    [Fact]
    public async Task Book_ThreeAttendees_SendsEachTheSameInvitationUnderAKeyOfTheirOwn()
    {
        Booking booking = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));

        Assert.Equal((0, Invitations.Meeting.Slot), (booking.Sequence, booking.Slot));
        Assert.StartsWith(MailMessages.Postmortem.ToString(), booking.Reference, StringComparison.Ordinal);
        Assert.Equal([MailMessages.Asha, MailMessages.Ines, Invitations.Bo], _mailer.Sent.Select(mail => mail.To));
        Assert.Equal(_mailer.Sent.Select(mail => $"BookMeeting/1/{mail.To.Id}"), _mailer.Sent.Select(mail => mail.Key));
        Assert.Single(_mailer.Sent.Select(mail => mail.Calendar).Distinct());
        Assert.All(_mailer.Sent, mail => Assert.Equal(("Invitation", MailMessages.Asha), (mail.Kind, mail.ReplyTo)));
    }

    [Fact]
    public async Task Book_SameStepAgain_IsTheSameMeeting()
    {
        Booking first = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        Booking again = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        Booking laterRound = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting with { Key = "BookMeeting/2" }, Cancellation));

        Assert.Equal(first, again);
        Assert.NotEqual(first.Reference, laterRound.Reference);
    }

    [Fact]
    public async Task Move_SomebodyWasTakenOff_GetsACancellation()
    {
        Booking booked = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        _mailer.Sent.Clear();
        MeetingInvitation withoutBo = Invitations.Meeting with { Key = "MoveMeeting/1", Attendees = Invitations.Meeting.Attendees.RemoveAll(attendee => attendee.Person == Invitations.Bo) };

        Booking moved = await OkAsync(calendar => calendar.MoveAsync(withoutBo, booked, Cancellation));

        Assert.Equal([("CANCEL", Invitations.Bo)], _mailer.Sent.Where(mail => mail.Calendar?.Method == "CANCEL").Select(mail => (mail.Calendar!.Method, mail.To)));
        Assert.Equal([MailMessages.Asha, MailMessages.Ines], moved.Invited);
        Assert.Equal(1, moved.Sequence);
    }

    // Bo is taken off, Cleo comes instead, the time is another: each hears what is true for them.
    [Fact]
    public async Task Move_OtherTimeAndOtherPeople_TellsEachTheirOwnNews()
    {
        Person cleo = new(EmailAddress.Parse("cleo@example.com"), "Cleo");
        Slot later = new(Invitations.Meeting.Slot.Start.AddDays(1), Invitations.Meeting.Slot.End.AddDays(1));
        Booking booked = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        _mailer.Sent.Clear();

        await OkAsync(calendar => calendar.MoveAsync(
            Invitations.Meeting with { Key = "MoveMeeting/1", Slot = later, Attendees = [.. Invitations.Meeting.Attendees.Where(attendee => attendee.Person != Invitations.Bo), new(cleo, Required: false)] },
            booked,
            Cancellation));

        Assert.Equal(
            [
                "Moved: Asha Rao, required, on 2025-10-28 09:00:00Z, before on 2025-10-27 09:00:00Z.",
                "Moved: Inês Duarte, required, on 2025-10-28 09:00:00Z, before on 2025-10-27 09:00:00Z.",
                "Invited: Cleo, optional, on 2025-10-28 09:00:00Z.",
                "TakenOff: Bo, optional, on 2025-10-27 09:00:00Z.",
            ],
            Told());
    }

    [Fact]
    public async Task Move_SameTime_TellsThoseWhoStayOfTheNewList()
    {
        Booking booked = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        _mailer.Sent.Clear();

        await OkAsync(calendar => calendar.MoveAsync(Invitations.Meeting with { Key = "MoveMeeting/1", Attendees = Invitations.Meeting.Attendees[..2] }, booked, Cancellation));

        Assert.Equal(["Updated", "Updated", "TakenOff"], Told().Select(told => told.Split(':')[0]));
    }

    // Bo was taken off since, which nobody had time to tell; Cleo was added and holds no invitation.
    [Fact]
    public async Task Cancel_ListHasChangedSince_TellsThoseInWhoseCalendarsItStands()
    {
        Person cleo = new(EmailAddress.Parse("cleo@example.com"), "Cleo");
        Booking booked = await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));
        _mailer.Sent.Clear();

        await OkAsync(calendar => calendar.CancelAsync(
            Invitations.Meeting with { Key = "TakeOutMeeting/1", Attendees = [.. Invitations.Meeting.Attendees.Where(attendee => attendee.Person != Invitations.Bo), new(cleo, Required: true)] },
            booked,
            Cancellation));

        Assert.Equal([MailMessages.Asha, MailMessages.Ines, Invitations.Bo], _mailer.Sent.Select(mail => mail.To));
        Assert.All(_mailer.Sent, mail => Assert.StartsWith("Cancelled: ", mail.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Move_Booked_KeepsTheMeetingAndCountsUp()
    {
        Slot later = new(Invitations.Meeting.Slot.Start.AddDays(1), Invitations.Meeting.Slot.End.AddDays(1));

        Booking moved = await OkAsync(calendar => calendar.MoveAsync(Invitations.Meeting with { Key = "MoveMeeting/1", Slot = later }, Invitations.Booked, Cancellation));

        Assert.Equal(Invitations.Booked with { Slot = later, Sequence = 1, Invited = moved.Invited }, moved);
        Assert.All(_mailer.Sent, mail => Assert.Equal("REQUEST", mail.Calendar?.Method));
    }

    [Fact]
    public async Task Cancel_Moved_CountsUpOnceMore()
    {
        Booking cancelled = await OkAsync(calendar => calendar.CancelAsync(Invitations.Meeting with { Key = "TakeOutMeeting/1" }, Invitations.Booked with { Sequence = 1 }, Cancellation));

        Assert.Equal(Invitations.Booked with { Sequence = 2, Invited = cancelled.Invited }, cancelled);
        Assert.All(_mailer.Sent, mail => Assert.Equal("CANCEL", mail.Calendar?.Method));
    }

    [Fact]
    public async Task Book_OneDeadAddress_BooksAllTheSame()
    {
        _mailer.Answers[MailMessages.Ines] = new SendOutcome.Undeliverable("The mail server refuses the address (550 5.1.1).");

        await OkAsync(calendar => calendar.BookAsync(Invitations.Meeting, Cancellation));

        Assert.Equal(3, _mailer.Sent.Count);
    }

    [Fact]
    public async Task Book_OneMailMustWait_SendsTheOthersAndIsUnavailable()
    {
        _mailer.Answers[MailMessages.Asha] = new SendOutcome.Unavailable(TimeSpan.FromMinutes(5), "The mail server is busy (450).");

        CalendarOutcome<Booking> outcome = await Invitations.Calendar(_mailer).BookAsync(Invitations.Meeting, Cancellation);

        CalendarOutcome<Booking>.Unavailable unavailable = Assert.IsType<CalendarOutcome<Booking>.Unavailable>(outcome);
        Assert.Equal((TimeSpan.FromMinutes(5), "The mail server is busy (450)."), (unavailable.RetryAfter, unavailable.Reason));
        Assert.Equal(3, _mailer.Sent.Count);
    }

    // Twenty attendees and a server that never answers would hold the step for twenty timeouts.
    [Fact]
    public async Task Book_NothingGoesOut_StopsAfterThree()
    {
        Person[] people = [.. Enumerable.Range(0, 20).Select(i => new Person(EmailAddress.Parse($"p{i}@example.com"), $"P{i}"))];
        foreach (Person person in people)
        {
            _mailer.Answers[person] = new SendOutcome.Unavailable(TimeSpan.Zero, "The mail server cannot be reached.");
        }

        MeetingInvitation meeting = Invitations.Meeting with { Attendees = [.. people.Select(person => new Attendee(person, Required: true))] };
        await Invitations.Calendar(_mailer).BookAsync(meeting, Cancellation);

        Assert.Equal(3, _mailer.Sent.Count);
    }

    [Fact]
    public async Task Book_OnePersonTwice_InvitesThemOnceAsRequired()
    {
        Person shouting = new(EmailAddress.Parse("BO@example.com"), "Bo");
        MeetingInvitation meeting = Invitations.Meeting with { Attendees = [new(Invitations.Bo, Required: false), new(shouting, Required: true)] };

        await OkAsync(calendar => calendar.BookAsync(meeting, Cancellation));

        MailMessage mail = Assert.Single(_mailer.Sent);
        Assert.Contains("ROLE=REQ-PARTICIPANT", mail.Calendar!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Book_ServerFailsHalfway_RetrySendsOnlyWhatIsMissing()
    {
        await using ScriptedSmtpServer server = new();
        Adapters.Mail.InvitationCalendar calendar = Invitations.Calendar(new FailingFor(MailMessages.Ines, MailParts.Smtp(SmtpMailerTests.To(server))));

        CalendarOutcome<Booking> first = await calendar.BookAsync(Invitations.Meeting, Cancellation);
        CalendarOutcome<Booking> second = await calendar.BookAsync(Invitations.Meeting, Cancellation);

        Assert.IsType<CalendarOutcome<Booking>.Unavailable>(first);
        Assert.IsType<CalendarOutcome<Booking>.Ok>(second);
        Assert.Equal(["asha@example.com", "bo@example.com", "ines@example.com"], server.Mails.Select(mail => mail.To));
    }

    private IEnumerable<string> Told() => _mailer.Sent.Select(mail => $"{mail.Subject.Split(':')[0]}: {mail.Text.Trim()}");

    private async Task<Booking> OkAsync(Func<IMeetingCalendar, Task<CalendarOutcome<Booking>>> call) =>
        Assert.IsType<CalendarOutcome<Booking>.Ok>(await call(Invitations.Calendar(_mailer))).Value;

    private sealed class FailingFor(Person person, IMailer mailer) : IMailer
    {
        private bool _failed;

        public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
        {
            bool fails = message.To.Equals(person) && !_failed;
            _failed |= fails;
            return fails ? Task.FromResult<SendOutcome>(new SendOutcome.Unavailable(TimeSpan.Zero, "Busy.")) : mailer.SendAsync(message, cancellationToken);
        }
    }
}
