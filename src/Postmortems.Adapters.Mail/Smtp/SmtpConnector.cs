using System.Net.Security;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;

namespace Postmortems.Adapters.Mail;

/// <summary>Opens conversations with the mail server: connected, encrypted as configured, signed in.</summary>
public sealed class SmtpConnector(IOptions<SmtpOptions> options)
{
    /// <summary>For tests with a certificate of their own; null trusts what the system trusts.</summary>
    internal RemoteCertificateValidationCallback? Trust { get; init; }

    internal SmtpOptions Options => options.Value;

    internal async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        SmtpClient client = new() { Timeout = Options.TimeoutSeconds * 1000, ServerCertificateValidationCallback = Trust };
        try
        {
            await client.ConnectAsync(Options.Host, Options.Port, Options.SocketOptions, cancellationToken);
            if (Options.SignsIn)
            {
                await client.AuthenticateAsync(Options.UserName!, Options.Password!, cancellationToken);
            }

            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Real time, whatever clock the rest runs on: sockets know no other.</summary>
    internal CancellationTokenSource Deadline(CancellationToken cancellationToken)
    {
        CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(Options.TimeoutSeconds));
        return deadline;
    }
}
