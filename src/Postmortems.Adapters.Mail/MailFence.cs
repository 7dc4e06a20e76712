namespace Postmortems.Adapters.Mail;

/// <summary>Who may receive mail.</summary>
public enum MailFence
{
    /// <summary>Every recipient: production.</summary>
    Everyone,

    /// <summary>Only recipients in <see cref="MailOptions.AllowedDomains"/>; the rest is recorded, not sent.</summary>
    AllowedDomains,
}
