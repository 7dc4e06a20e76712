using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>A meeting to invite to, and a mailer that answers as told.</summary>
internal static class Invitations
{
    public static Person Bo { get; } = new(EmailAddress.Parse("bo@example.com"), "Bo");

    // The Monday after the clocks went back in Europe: 09:00 in London is 09:00 UTC again.
    public static MeetingInvitation Meeting { get; } = new(
        Key: "BookMeeting/1",
        MailMessages.Postmortem,
        Organizer: MailMessages.Asha,
        Attendees: [new(MailMessages.Asha, Required: true), new(MailMessages.Ines, Required: true), new(Bo, Required: false)],
        new Slot(new DateTimeOffset(2025, 10, 27, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 10, 27, 10, 0, 0, TimeSpan.Zero)),
        Subject: "Postmortem: Checkout is down; payments, \\ refunds",
        Text: "What led to it, and what do we do about it?\nYour form: http://localhost:5080/form – the draft: http://localhost:5080/draft.",
        MailParts.Now)
    {
        Letter = (news, _) => Task.FromResult(new InvitationLetter(
            $"{news.Change}: Checkout is down; payments, \\ refunds",
            $"{news.To.Person.Name}, {(news.To.Required ? "required" : "optional")}, on {news.Slot.Start:u}{(news.Before is { } before ? $", before on {before.Start:u}" : "")}.\n",
            $"<!DOCTYPE html>\n<html lang=\"en\"><head><title>{news.Change}</title></head><body><p>{news.To.Person.Name}</p></body></html>\n")),
    };

    public static Booking Booked { get; } = new("3436bbde482b8ec38989bfc3cf89e748-1@example.com", Meeting.Slot, Sequence: 0, JoinLink: null);

    public static InvitationCalendar Calendar(IMailer mailer) => new(mailer, Options.Create(MailParts.Sender()), NullLogger<InvitationCalendar>.Instance);

    internal sealed class AnsweringMailer : IMailer
    {
        public ConcurrentQueue<MailMessage> Sent { get; } = new();

        public Dictionary<Person, SendOutcome> Answers { get; } = [];

        public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
        {
            Sent.Enqueue(message);
            return Task.FromResult(Answers.GetValueOrDefault(message.To, new SendOutcome.Accepted()));
        }
    }
}
