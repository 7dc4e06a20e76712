using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace Postmortems.Adapters.Mail;

/// <summary>How mail goes out. Section <c>Mail</c>.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    internal const string FromOnThisMachine = "Postmortems <postmortems@localhost>";

    /// <summary>Folder unless set.</summary>
    [EnumDataType(typeof(MailKind))]
    public MailKind Kind { get; set; } = MailKind.Folder;

    /// <summary>
    /// Whom mails come from: <c>postmortems@example.com</c> or <c>Postmortems &lt;postmortems@example.com&gt;</c>. Its domain ends every
    /// Message-ID. Must be set to send by SMTP or SendGrid; otherwise <c>Postmortems &lt;postmortems@localhost&gt;</c> unless set.
    /// </summary>
    public string? From { get; set; }

    /// <summary>
    /// Where mails are written as <c>.eml</c>: all of them, or with SMTP and SendGrid those held back by the fence. Taken from the data directory if
    /// relative; <c>mail</c> in the data directory unless set.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>
    /// Who may receive mail by SMTP or SendGrid: everyone (production), or only <see cref="AllowedDomains"/>; the rest is written to the folder, not
    /// sent. No default: a deployment must say. Not used when mail goes to the folder.
    /// </summary>
    [EnumDataType(typeof(MailFence))]
    public MailFence? Fence { get; set; }

    /// <summary>Domains inside the fence, each without <c>@</c>, compared whole and without case: <c>example.com</c> does not let <c>eu.example.com</c> in.</summary>
    public IList<string> AllowedDomains { get; } = [];

    internal MailboxAddress Sender => MailboxAddress.Parse(From ?? FromOnThisMachine);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is not null && !(MailboxAddress.TryParse(From, out MailboxAddress? sender) && sender.Address.Contains('@', StringComparison.Ordinal)))
        {
            yield return new ValidationResult($"Mail:From is '{From}', which is no address. Write it like Postmortems <postmortems@example.com>.");
        }

        if (Kind == MailKind.Folder)
        {
            yield break;
        }

        if (From is null)
        {
            yield return new ValidationResult("Mail:From is not set. Set it to the address mails come from, like Postmortems <postmortems@example.com>.");
        }

        if (Fence is null)
        {
            yield return new ValidationResult("Mail:Fence is not set. Set it to Everyone in production; elsewhere to AllowedDomains, and list them as Mail:AllowedDomains:0, :1 …");
        }

        if (Fence == MailFence.AllowedDomains && AllowedDomains.Count == 0)
        {
            yield return new ValidationResult("Mail:Fence is AllowedDomains and no domain is listed. Set Mail:AllowedDomains:0 to a domain, like example.com.");
        }

        foreach (string domain in AllowedDomains.Where(domain => string.IsNullOrWhiteSpace(domain) || domain.Contains('@', StringComparison.Ordinal)))
        {
            yield return new ValidationResult($"Mail:AllowedDomains holds '{domain}', which is no domain. Write it like example.com.");
        }
    }
}
