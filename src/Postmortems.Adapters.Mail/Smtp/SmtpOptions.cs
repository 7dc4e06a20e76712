using System.ComponentModel.DataAnnotations;
using System.Net;
using MailKit.Security;

namespace Postmortems.Adapters.Mail;

/// <summary>The mail server. Section <c>Mail:Smtp</c>, read only when <c>Mail:Kind</c> is <c>Smtp</c>.</summary>
public sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Mail:Smtp";

    /// <summary>Name or address of the server. No default.</summary>
    public string Host { get; set; } = "";

    /// <summary>1 to 65535; 587 unless set (465 is usual with <see cref="SmtpSecurity.Tls"/>).</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>StartTls unless set.</summary>
    [EnumDataType(typeof(SmtpSecurity))]
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>Null to send without signing in.</summary>
    public string? UserName { get; set; }

    /// <summary>Set if and only if <see cref="UserName"/> is.</summary>
    public string? Password { get; set; }

    /// <summary>Seconds for one whole conversation, from connecting to the server's last answer. 1 to 600; 60 unless set.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 60;

    internal bool SignsIn => !string.IsNullOrEmpty(UserName);

    internal SecureSocketOptions SocketOptions => Security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        // Never "when available": whoever can strip the offer could read the mail.
        _ => SecureSocketOptions.StartTls,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Host))
        {
            yield return new ValidationResult("Mail:Smtp:Host is not set. Set it to the name of the mail server, like smtp.example.com.");
        }

        if (string.IsNullOrEmpty(UserName) != string.IsNullOrEmpty(Password))
        {
            yield return new ValidationResult("Mail:Smtp:UserName and Mail:Smtp:Password go together. Set both, or neither to send without signing in.");
        }

        if (SignsIn && Security == SmtpSecurity.None && !IsLoopback(Host))
        {
            yield return new ValidationResult("Mail:Smtp:Security is None, so the password would cross the network readable. Set it to StartTls or Tls, or remove UserName and Password.");
        }
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
}
