using MailKit.Net.Smtp;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Connects and signs in as sending does, and says nothing more than NOOP.</summary>
public sealed class SmtpCheck(SmtpConnector connector) : IConnectionCheck
{
    public string Name => "Mail by SMTP";

    public async Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        SmtpOptions options = connector.Options;
        using CancellationTokenSource deadline = connector.Deadline(cancellationToken);
        try
        {
            using SmtpClient client = await connector.OpenAsync(deadline.Token);
            await client.NoOpAsync(deadline.Token);
            await client.DisconnectAsync(quit: true, deadline.Token);
            return new CheckResult.Ok($"{options.Host}:{options.Port} answers{(options.SignsIn ? " and lets us sign in" : "")}");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && SmtpFailures.Translate(failure, SmtpStage.Connecting) is SendOutcome.Unavailable unavailable)
        {
            return new CheckResult.Failed(
                $"{options.Host}:{options.Port}: {unavailable.Reason}",
                "Look at Mail:Smtp:Host, Port, Security, UserName and Password, and whether this machine may reach that port.");
        }
    }
}
