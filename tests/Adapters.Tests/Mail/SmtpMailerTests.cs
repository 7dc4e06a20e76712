using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SmtpMailerTests : MailerContract, IAsyncDisposable
{
    private readonly ScriptedSmtpServer _server = new();
    private readonly SmtpMailer _mailer;

    public SmtpMailerTests() => _mailer = MailParts.Smtp(To(_server));

    protected override IMailer Mailer => _mailer;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    protected override Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeliveredMail>>([.. _server.Mails.Select(mail => Delivered.Read(mail.Raw))]);

    protected override bool TryRefuse(EmailAddress address)
    {
        _server.Script["RCPT"] = $"550 5.1.1 <{address}> nobody here";
        return true;
    }

    protected override bool TrySetBusy(bool busy)
    {
        if (busy)
        {
            _server.Script["RCPT"] = "450 4.2.0 greylisted";
        }
        else
        {
            _server.Script.Clear();
        }

        return true;
    }

    [Fact]
    public async Task Send_OneMessage_NamesSenderAndRecipientToTheServer()
    {
        await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        ReceivedMail mail = Assert.Single(_server.Mails);
        Assert.Equal(("postmortems@example.com", "ines@example.com"), (mail.From, mail.To));
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task Send_StartTls_SignsInOnlyOnceEncrypted(string mechanism)
    {
        await using ScriptedSmtpServer server = new() { OffersStartTls = true, SignIn = "postmortems:correct horse", Mechanisms = mechanism };

        SendOutcome outcome = await MailParts.Smtp(To(server, SmtpSecurity.StartTls, "correct horse")).SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(outcome);
        ReceivedMail mail = Assert.Single(server.Mails);
        Assert.Equal((true, "postmortems"), (mail.Encrypted, mail.SignedInAs));
        Assert.Equal(["EHLO", "STARTTLS", "EHLO", "AUTH"], server.Commands.Select(command => command.Split(' ')[0]).Take(4));
    }

    [Fact]
    public async Task Send_TlsFromTheStart_IsEncrypted()
    {
        await using ScriptedSmtpServer server = new() { TlsFromTheStart = true };

        await MailParts.Smtp(To(server, SmtpSecurity.Tls)).SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.True(Assert.Single(server.Mails).Encrypted);
    }

    // Somebody in between can strip the offer of STARTTLS: then nothing may be said at all.
    [Fact]
    public async Task Send_StartTlsNotOffered_SaysNothingAndIsUnavailable()
    {
        await using ScriptedSmtpServer server = new() { SignIn = "postmortems:correct horse" };

        SendOutcome outcome = await MailParts.Smtp(To(server, SmtpSecurity.StartTls, "correct horse")).SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.IsType<SendOutcome.Unavailable>(outcome);
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal) || command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_CertificateNobodyTrusts_IsUnavailable()
    {
        await using ScriptedSmtpServer server = new() { OffersStartTls = true };
        SmtpConnector connector = new(Options.Create(To(server, SmtpSecurity.StartTls)));
        SmtpMailer mailer = new(connector, MailParts.Mime(), NullLogger<SmtpMailer>.Instance);

        SendOutcome outcome = await mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.Contains("Mail:Smtp:Security", Assert.IsType<SendOutcome.Unavailable>(outcome).Reason, StringComparison.Ordinal);
        Assert.Empty(server.Mails);
    }

    [Theory]
    [InlineData("PIPELINING,8BITMIME,SMTPUTF8", true)]
    [InlineData("PIPELINING,8BITMIME", false)] // the address cannot be said to this server
    public async Task Send_NonAsciiAddress_NeedsAServerThatKnowsThem(string extensions, bool arrives)
    {
        await using ScriptedSmtpServer server = new() { Extensions = extensions };
        MailMessage message = MailMessages.FormRequest with { To = new Person(EmailAddress.Parse("inês@example.com"), "Inês") };

        SendOutcome outcome = await MailParts.Smtp(To(server)).SendAsync(message, Cancellation);

        Assert.Equal(arrives ? typeof(SendOutcome.Accepted) : typeof(SendOutcome.Undeliverable), outcome.GetType());
        Assert.Equal(arrives ? ["inês@example.com"] : [], server.Mails.Select(mail => mail.To));
    }

    [Fact]
    public async Task Send_CallerGivesUp_Throws()
    {
        _server.Script["RCPT"] = ScriptedSmtpServer.Silence;
        using CancellationTokenSource leaving = new(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Mailer.SendAsync(MailMessages.FormRequest, leaving.Token));
    }

    internal static SmtpOptions To(ScriptedSmtpServer server, SmtpSecurity security = SmtpSecurity.None, string? password = null) => new()
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Security = security,
        UserName = password is null ? null : "postmortems",
        Password = password,
        TimeoutSeconds = 20,
    };
}
