using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using MimeKit;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Hands mails to a mail server, one conversation each.</summary>
public sealed class SmtpMailer(SmtpConnector connector, MimeMail mime, ILogger<SmtpMailer> logger) : IMailer
{
    private readonly AcceptedKeys _accepted = new();

    public async Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        SendOutcome outcome = await _accepted.OnceAsync(message, () => TalkAsync(message, cancellationToken));
        switch (outcome)
        {
            case SendOutcome.Undeliverable refused:
                logger.Refused(message.Postmortem, message.Key, refused.Reason);
                break;
            case SendOutcome.Unavailable unavailable:
                logger.NotSentYet(message.Postmortem, message.Key, unavailable.Reason);
                break;
        }

        return outcome;
    }

    private async Task<SendOutcome> TalkAsync(MailMessage message, CancellationToken cancellationToken)
    {
        SmtpStage stage = SmtpStage.Connecting;
        using CancellationTokenSource deadline = connector.Deadline(cancellationToken);
        try
        {
            using SmtpClient client = await connector.OpenAsync(deadline.Token);
            stage = SmtpStage.Sending;
            using MimeMessage mail = mime.Build(message);
            if (!CanName(client, mail))
            {
                return new SendOutcome.Undeliverable("The mail server knows only plain ASCII addresses (no SMTPUTF8).");
            }

            // Accepted once the server has answered the mail itself; it needs no goodbye, and a failed one must not undo it.
            await client.SendAsync(mail, deadline.Token);
            return new SendOutcome.Accepted();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && SmtpFailures.Translate(failure, stage) is { } outcome)
        {
            return outcome;
        }
    }

    // A domain can be written in ASCII (Punycode), what stands before the @ cannot.
    private static bool CanName(SmtpClient client, MimeMessage mail) =>
        client.Capabilities.HasFlag(SmtpCapabilities.UTF8) || mail.To.Mailboxes.All(to => to.LocalPart.All(char.IsAscii));
}
