using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace Postmortems.Adapters.SendGrid;

/// <summary>The account at Twilio SendGrid. Section <c>Mail:SendGrid</c>, read only when <c>Mail:Kind</c> is <c>SendGrid</c>.</summary>
public sealed class SendGridOptions : IValidatableObject
{
    public const string Section = "Mail:SendGrid";

    /// <summary>An API key; of its scopes <c>mail.send</c> is enough. Belongs in a key vault. No default.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Where the account is and its mails are kept. Global unless set; an EU account must say Eu.</summary>
    [EnumDataType(typeof(SendGridRegion))]
    public SendGridRegion Region { get; set; } = SendGridRegion.Global;

    /// <summary>Whom to ask in the region's place, like <c>https://mail-gateway.example.com</c>: https, or http on this machine. The region's own host unless set.</summary>
    public Uri? Host { get; set; }

    /// <summary>Seconds for one request, from connecting to the end of the answer. 1 to 90; 30 unless set.</summary>
    [Range(1, 90)]
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Whom mails come from, read from <c>Mail:From</c>.</summary>
    internal string From { get; set; } = "";

    internal MailAddress Sender => new(From);

    internal string Address => Host?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? Region switch
    {
        SendGridRegion.Eu => "https://api.eu.sendgrid.com",
        _ => "https://api.sendgrid.com",
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ApiKey))
        {
            yield return new ValidationResult("Mail:SendGrid:ApiKey is not set. Set it to an API key of the account with the scope mail.send.");
        }
        else if (ApiKey.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase))
        {
            yield return new ValidationResult("Mail:SendGrid:ApiKey is still a reference to a key vault. See that the secret exists and that this program's identity may read it (Key Vault Secrets User).");
        }
        else if (!ApiKey.All(c => c is > (char)0x20 and < (char)0x7f))
        {
            yield return new ValidationResult("Mail:SendGrid:ApiKey holds a space, a line break or a character no key has. Copy it once more.");
        }

        if (Host is not null && !IsSafe(Host))
        {
            yield return new ValidationResult("Mail:SendGrid:Host is no https address. Write it like https://mail-gateway.example.com, or leave it out.");
        }

        if (!MailAddress.TryCreate(From, out _))
        {
            yield return new ValidationResult("Mail:From is not set to an address SendGrid can send from. Set it to one of a domain that is authenticated there, like Postmortems <postmortems@example.com>.");
        }
    }

    private static bool IsSafe(Uri host) => host.IsAbsoluteUri && (host.Scheme == Uri.UriSchemeHttps || (host.Scheme == Uri.UriSchemeHttp && host.IsLoopback));
}
