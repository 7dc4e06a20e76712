namespace Postmortems.Adapters.Mail;

/// <summary>How the way to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>Begins readable and must turn to TLS before anything is said; usually port 587.</summary>
    StartTls,

    /// <summary>TLS from the first octet; usually port 465.</summary>
    Tls,

    /// <summary>Readable by anyone in between. Credentials are refused unless the server is on this machine.</summary>
    None,
}
