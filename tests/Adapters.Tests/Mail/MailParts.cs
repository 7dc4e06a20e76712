using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Mail;

namespace Postmortems.Adapters.Tests;

/// <summary>The adapters put together by hand, with a clock that stands still.</summary>
internal static class MailParts
{
    // A Friday, two days before the clocks go back in Europe: what is said in UTC must not move with them.
    public static DateTimeOffset Now { get; } = new(2025, 10, 24, 9, 0, 0, TimeSpan.Zero);

    public static MimeMail Mime(MailOptions? options = null, DateTimeOffset? now = null) => new(Options.Create(options ?? Sender()), new StoppedClock(now ?? Now));

    public static FolderMailer Folder(string path, DateTimeOffset? now = null)
    {
        MailOptions options = Sender(path);
        return new FolderMailer(Options.Create(options), Mime(options, now), NullLogger<FolderMailer>.Instance);
    }

    public static SmtpConnector Connector(SmtpOptions options) => new(Options.Create(options)) { Trust = static (_, certificate, _, _) => certificate?.Subject == ScriptedSmtpServer.CertificateName };

    public static SmtpMailer Smtp(SmtpOptions options) => new(Connector(options), Mime(), NullLogger<SmtpMailer>.Instance);

    public static MailOptions Sender(string? folder = null) => new() { From = "Postmortems <postmortems@example.com>", Folder = folder };

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
