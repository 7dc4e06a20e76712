using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Lets out only mail to those the fence allows; the rest is recorded in the folder and counts as accepted.</summary>
public sealed class FencedMailer(IMailer outside, IMailer recorded, IOptions<MailOptions> options, ILogger<FencedMailer> logger) : IMailer
{
    private readonly bool _everyone = options.Value.Fence == MailFence.Everyone;

    private readonly HashSet<string> _domains = new(options.Value.AllowedDomains.Select(domain => domain.Trim()), StringComparer.OrdinalIgnoreCase);

    public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (_everyone || _domains.Contains(message.To.Email.Value.Split('@')[^1]))
        {
            return outside.SendAsync(message, cancellationToken);
        }

        logger.HeldBack(message.Postmortem, message.Key);
        return recorded.SendAsync(message, cancellationToken);
    }
}
