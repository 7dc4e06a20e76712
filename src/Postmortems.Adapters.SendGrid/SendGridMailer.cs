using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;
using SendGrid;

namespace Postmortems.Adapters.SendGrid;

/// <summary>
/// Hands mails to SendGrid, one request each. SendGrid knows no key that lets it refuse a second copy: what this process had accepted is
/// not sent again, and a mail can double only where SendGrid took it and its answer never arrived. Both copies have one Message-ID then.
/// </summary>
public sealed class SendGridMailer(SendGridConnector connector, IOptions<SendGridOptions> options, TimeProvider time, ILogger<SendGridMailer> logger) : IMailer
{
    private readonly AcceptedKeys _accepted = new();

    public async Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        SendOutcome outcome = await _accepted.OnceAsync(message, () => AskAsync(message, cancellationToken));
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

    private async Task<SendOutcome> AskAsync(MailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            Response response = await connector.Open().SendEmailAsync(SendGridMail.Build(message, options.Value.Sender), cancellationToken);
            string body = response.Body is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
            return SendGridAnswers.Translate(response.StatusCode, response.Headers, body, time.GetUtcNow());
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && SendGridAnswers.Translate(failure) is { } outcome)
        {
            return outcome;
        }
    }
}
