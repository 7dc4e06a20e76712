using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SendGridMailerTests : MailerContract, IAsyncDisposable
{
    private readonly ScriptedSendGrid _server = new();
    private readonly ServiceProvider _services;

    public SendGridMailerTests() => _services = SendGridParts.Services(_server, ("Mail:SendGrid:TimeoutSeconds", "60"));

    protected override IMailer Mailer => _services.Mailer();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    protected override Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeliveredMail>>([.. _server.Mails.Select(SendGridParts.Read)]);

    protected override bool TryRefuse(EmailAddress address)
    {
        _server.Answer = _ => SendGridAnswer.Of(400, $$"""{"errors":[{"message":"Does not contain a valid address: {{address}}","field":"personalizations.0.to.0.email","help":null}]}""");
        return true;
    }

    protected override bool TrySetBusy(bool busy)
    {
        _server.Answer = _ => busy ? SendGridAnswer.Of(429) : SendGridAnswer.Accepted;
        return true;
    }

    [Fact]
    public async Task Send_OneMessage_IsAskedForWithTheKeyAndNothingIsTracked()
    {
        JsonElement mail = await SentAsync(MailMessages.FormRequest);

        ReceivedRequest request = Assert.Single(_server.Requests);
        Assert.Equal(("POST", "/v3/mail/send", "Bearer SG.key"), (request.Method, request.Path, request.Headers["Authorization"]));
        Assert.Equal("""{"name":"Postmortems","email":"postmortems@example.com"}""", mail.GetProperty("from").GetRawText());
        Assert.Equal(
            """{"click_tracking":{"enable":false,"enable_text":false},"open_tracking":{"enable":false},"subscription_tracking":{"enable":false},"ganalytics":{"enable":false}}""",
            mail.GetProperty("tracking_settings").GetRawText());
    }

    [Fact]
    public async Task Send_OneMessage_CarriesWhatFindsTheNoticeAgain()
    {
        JsonElement mail = await SentAsync(MailMessages.FormRequest);

        JsonElement envelope = Assert.Single(mail.GetProperty("personalizations").EnumerateArray());
        Assert.Equal($$"""{"postmortem_id":"{{MailMessages.Postmortem}}","notice_key":"FormRequest/9f86d081884c7d65/1"}""", envelope.GetProperty("custom_args").GetRawText());
        Assert.Equal("""["FormRequest"]""", mail.GetProperty("categories").GetRawText());
        Assert.False(mail.TryGetProperty("custom_args", out _)); // at the top it would have to be a string
    }

    // A reader's program threads by these, whether a house sends by SMTP or by SendGrid.
    [Fact]
    public async Task Send_OneMessage_HasTheThreadAndTheIdentityItHasBySmtp()
    {
        using MimeKit.MimeMessage bySmtp = MailParts.Mime().Build(MailMessages.FormRequest);

        DeliveredMail mail = SendGridParts.Read((await RequestAsync(MailMessages.FormRequest))!);

        Assert.Equal($"<{bySmtp.MessageId}>", mail.Header("Message-ID"));
        Assert.Equal($"<{Assert.Single(bySmtp.References)}>", mail.Header("References"));
        Assert.Equal(mail.Header("References"), mail.Header("In-Reply-To"));
        Assert.All((string[])["Auto-Submitted", "X-Auto-Response-Suppress", "X-Postmortem-Notice", "X-Postmortem-Kind"], name => Assert.Equal(bySmtp.Headers[name], mail.Header(name)));
    }

    [Fact]
    public async Task Send_Invitation_HasItAsAContentOfItsOwnAndAttached()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Zażółć\r\nEND:VCALENDAR\r\n";

        JsonElement mail = await SentAsync(MailMessages.FormRequest with { Calendar = new CalendarPart("REQUEST", Calendar) });

        Assert.Equal(["text/plain", "text/html", "text/calendar"], mail.GetProperty("content").EnumerateArray().Select(content => content.GetProperty("type").GetString()));
        JsonElement attached = Assert.Single(mail.GetProperty("attachments").EnumerateArray());
        Assert.Equal(("application/ics", "invite.ics", "attachment"), (attached.GetProperty("type").GetString(), attached.GetProperty("filename").GetString(), attached.GetProperty("disposition").GetString()));
        Assert.Equal(Calendar, Encoding.UTF8.GetString(attached.GetProperty("content").GetBytesFromBase64()));
    }

    [Fact]
    public async Task Send_NobodyToReplyTo_RepliesGoToTheSender() =>
        Assert.False((await SentAsync(MailMessages.FormRequest with { ReplyTo = null })).TryGetProperty("reply_to", out _));

    [Fact]
    public async Task Send_DomainInAnotherScript_IsSaidInAscii()
    {
        await RequestAsync(MailMessages.FormRequest with { To = new Person(EmailAddress.Parse("ines@bücher.example"), "Inês") });

        Assert.Equal(["ines@xn--bcher-kva.example"], Assert.Single(await DeliveredAsync(Cancellation)).To);
    }

    [Fact]
    public async Task Send_CallerGivesUp_Throws()
    {
        _server.Answer = _ => new SendGridAnswer(Takes: false, "", Silent: true);
        using CancellationTokenSource leaving = new(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Mailer.SendAsync(MailMessages.FormRequest, leaving.Token));
    }

    private async Task<ReceivedRequest?> RequestAsync(MailMessage message)
    {
        Assert.IsType<SendOutcome.Accepted>(await Mailer.SendAsync(message, Cancellation));
        return _server.Requests.LastOrDefault();
    }

    private async Task<JsonElement> SentAsync(MailMessage message) => JsonElement.Parse((await RequestAsync(message))!.Body);
}
