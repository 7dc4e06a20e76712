using System.Net;
using System.Net.Sockets;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SmtpFailuresTests
{
    private static readonly TimeSpan s_noHint = TimeSpan.Zero;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GREETING", "421 4.3.2 shutting down")]
    [InlineData("EHLO", "421 4.3.2 too many connections")]
    [InlineData("MAIL", "451 4.3.0 local error")]
    [InlineData("RCPT", "421 4.7.0 going away")]
    [InlineData("RCPT", "450 4.2.0 greylisted")]
    [InlineData("RCPT", "451 4.7.1 try again")]
    [InlineData("RCPT", "452 4.5.3 too many")]
    [InlineData("DATA", "451 4.3.0 local error")]
    [InlineData("CONTENT", "421 4.3.2 shutting down")]
    [InlineData("CONTENT", "450 4.7.0 wait")]
    [InlineData("CONTENT", "452 4.3.1 no space")]
    [InlineData("MAIL", "530 5.7.0 sign in first")] // ours: the recipient has no part in it
    [InlineData("MAIL", "550 5.7.60 not your address")]
    [InlineData("MAIL", "553 5.1.8 sender unknown")]
    [InlineData("RCPT", "553 5.7.1 <postmortems@example.com> not owned by user")] // said late, still about us
    [InlineData("RCPT", "550 5.1.8 sender domain not found")]
    [InlineData("RCPT", "554 5.7.1 relay access denied")]
    [InlineData("RCPT", "503 5.5.1 wrong order")]
    [InlineData("GREETING", "554 5.7.1 no service for you")]
    public async Task Send_ServerCannotNowOrBlamesUs_IsUnavailable(string step, string answer)
    {
        SendOutcome outcome = await SendAsync(step, answer);

        SendOutcome.Unavailable unavailable = Assert.IsType<SendOutcome.Unavailable>(outcome);
        Assert.DoesNotContain("@", unavailable.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 <ines@example.com> unknown", "550 5.1.1")]
    [InlineData("RCPT", "550 no", "550")] // a server without enhanced codes
    [InlineData("RCPT", "501 5.1.3 bad address", "501 5.1.3")]
    [InlineData("RCPT", "551 5.1.6 moved to <ines@example.net>", "551 5.1.6")]
    [InlineData("RCPT", "552 5.2.2 mailbox full", "552 5.2.2")]
    [InlineData("RCPT", "553 5.1.3 bad name", "553 5.1.3")]
    [InlineData("RCPT", "554 5.5.0 no", "554 5.5.0")]
    [InlineData("DATA", "554 5.5.1 no valid recipients", "554 5.5.1")]
    [InlineData("CONTENT", "550 5.7.1 looks like spam", "550 5.7.1")] // about this very mail: the same again fares no better
    [InlineData("CONTENT", "552 5.3.4 too big", "552 5.3.4")]
    [InlineData("CONTENT", "554 5.6.0 no", "554 5.6.0")]
    public async Task Send_ServerRefusesRecipientOrMail_IsUndeliverableWithItsCodes(string step, string answer, string codes)
    {
        SendOutcome outcome = await SendAsync(step, answer);

        SendOutcome.Undeliverable undeliverable = Assert.IsType<SendOutcome.Undeliverable>(outcome);
        Assert.Contains($"({codes})", undeliverable.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("@", undeliverable.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GREETING")]
    [InlineData("EHLO")]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    [InlineData("CONTENT")] // perhaps taken, perhaps not: asked again, under the same Message-ID
    public async Task Send_ConnectionBreaksOff_IsUnavailable(string step)
    {
        SendOutcome outcome = await SendAsync(step, ScriptedSmtpServer.Drop);

        Assert.Equal(s_noHint, Assert.IsType<SendOutcome.Unavailable>(outcome).RetryAfter);
    }

    [Theory]
    [InlineData("GREETING")]
    [InlineData("RCPT")]
    [InlineData("CONTENT")]
    public async Task Send_ServerFallsSilent_IsUnavailableOnceTheTimeIsUp(string step)
    {
        SendOutcome outcome = await SendAsync(step, ScriptedSmtpServer.Silence, timeoutSeconds: 1);

        Assert.Contains("in time", Assert.IsType<SendOutcome.Unavailable>(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_NobodyListens_IsUnavailable()
    {
        using Socket free = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        free.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // bound and not listening: the port stays ours and refuses

        SendOutcome outcome = await MailParts.Smtp(new SmtpOptions { Host = "127.0.0.1", Port = ((IPEndPoint)free.LocalEndPoint!).Port, Security = SmtpSecurity.None })
            .SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.Contains("reached", Assert.IsType<SendOutcome.Unavailable>(outcome).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("454 4.7.0 try later", 5)]
    [InlineData("535 5.7.8 wrong", 60)]
    [InlineData("534 5.7.9 stronger please", 60)]
    public async Task Send_SignInFails_IsUnavailableAndNeverTheRecipientsFault(string answer, int minutes)
    {
        await using ScriptedSmtpServer server = new() { OffersStartTls = true, SignIn = "postmortems:right" };
        server.Script["AUTH"] = answer;

        SendOutcome outcome = await MailParts.Smtp(SmtpMailerTests.To(server, SmtpSecurity.StartTls, "wrong")).SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.Equal(TimeSpan.FromMinutes(minutes), Assert.IsType<SendOutcome.Unavailable>(outcome).RetryAfter);
    }

    private static async Task<SendOutcome> SendAsync(string step, string answer, int timeoutSeconds = 20)
    {
        await using ScriptedSmtpServer server = new();
        server.Script[step] = answer;
        SmtpOptions options = SmtpMailerTests.To(server);
        options.TimeoutSeconds = timeoutSeconds;
        return await MailParts.Smtp(options).SendAsync(MailMessages.FormRequest, Cancellation);
    }
}
