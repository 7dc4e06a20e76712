using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every <see cref="IMailer"/> does, whatever carries the mail.</summary>
public abstract class MailerContract
{
    protected abstract IMailer Mailer { get; }

    /// <summary>What has arrived so far, oldest first where the carrier can tell.</summary>
    protected abstract Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(CancellationToken cancellationToken);

    /// <returns><see langword="false"/> if this carrier refuses nobody.</returns>
    protected virtual bool TryRefuse(EmailAddress address) => false;

    /// <returns><see langword="false"/> if this carrier is never busy.</returns>
    protected virtual bool TrySetBusy(bool busy) => false;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_OneMessage_ArrivesWhole()
    {
        SendOutcome outcome = await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(outcome);
        DeliveredMail mail = Assert.Single(await DeliveredAsync(Cancellation));
        Assert.Equal(["ines@example.com"], mail.To);
        Assert.Equal(MailMessages.FormRequest.Subject, mail.Subject);
        Assert.Equal(MailMessages.FormRequest.Text, mail.Text);
        Assert.Equal(MailMessages.FormRequest.Html, mail.Html);
        Assert.Null(mail.Calendar);
        Assert.Contains("asha@example.com", mail.Header("Reply-To"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SameKeyTwice_ArrivesOnce()
    {
        await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        SendOutcome second = await Mailer.SendAsync(MailMessages.FormRequest with { Subject = "Again" }, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(second);
        Assert.Equal(MailMessages.FormRequest.Subject, Assert.Single(await DeliveredAsync(Cancellation)).Subject);
    }

    [Fact]
    public async Task Send_SameKeyOfAnotherPostmortem_ArrivesToo()
    {
        await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        await Mailer.SendAsync(MailMessages.FormRequest with { Postmortem = PostmortemId.For("manual", "search-down") }, Cancellation);

        IReadOnlyList<DeliveredMail> mails = await DeliveredAsync(Cancellation);
        Assert.Equal(2, mails.Count);
        Assert.Equal(2, mails.Select(mail => mail.Header("Message-ID")).Distinct().Count());
    }

    [Theory]
    [InlineData("Zażółć gęślą jaźń 🙂 نص عربي")]
    [InlineData("日本語の件名がとても長くて一行には収まらないので折り返される必要があるものをここに書いておくことにしましたのでよろしくお願いします。")]
    [InlineData("A subject in plain words that is a good deal longer than the seventy-eight characters that a line of a header should have, so that it folds")]
    public async Task Send_AnyLanguage_ArrivesAsWritten(string words)
    {
        MailMessage message = MailMessages.FormRequest with { Subject = words, Text = words + "\n", Html = $"<p>{words}</p>\n" };

        await Mailer.SendAsync(message, Cancellation);

        DeliveredMail mail = Assert.Single(await DeliveredAsync(Cancellation));
        Assert.Equal((words, words + "\n", $"<p>{words}</p>\n"), (mail.Subject, mail.Text, mail.Html));
    }

    // Readers would decode it: a title could bring line breaks and look like another title.
    [Fact]
    public async Task Send_SubjectThatLooksEncoded_IsNotDecoded()
    {
        await Mailer.SendAsync(MailMessages.FormRequest with { Subject = "=?utf-8?q?Hello=0D=0ABcc:_mallory?=" }, Cancellation);

        Assert.Equal("= ?utf-8?q?Hello=0D=0ABcc:_mallory?=", Assert.Single(await DeliveredAsync(Cancellation)).Subject);
    }

    [Fact]
    public async Task Send_BigHtml_ArrivesWhole()
    {
        string html = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<p>Why number {i}? – because …</p>"));

        SendOutcome outcome = await Mailer.SendAsync(MailMessages.FormRequest with { Html = html }, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(outcome);
        Assert.Equal(html, Assert.Single(await DeliveredAsync(Cancellation)).Html.TrimEnd('\n'));
    }

    [Fact]
    public async Task Send_LinesThatLookLikeMail_StayText()
    {
        const string Text = ".\n.hidden\n\nFrom somebody\n--=_alternative\n--=_alternative--\nRCPT TO:<mallory@example.net>\n";

        await Mailer.SendAsync(MailMessages.FormRequest with { Text = Text }, Cancellation);

        Assert.Equal(Text, Assert.Single(await DeliveredAsync(Cancellation)).Text);
    }

    [Theory]
    [InlineData("Hello\r\nBcc: mallory@example.net")]
    [InlineData("Hello\nBcc: mallory@example.net\n\nand a body of my own")]
    [InlineData("Hello\rBcc: mallory@example.net")]
    [InlineData("Hello\u2028Bcc: mallory@example.net\u0085\0")]
    public async Task Send_LineBreaksInHeaders_WriteNoHeaderOfTheirOwn(string hostile)
    {
        Person to = new(EmailAddress.Parse("ines@example.com"), hostile);
        MailMessage message = MailMessages.FormRequest with { Key = hostile, Kind = hostile, To = to, ReplyTo = to, Subject = hostile };

        await Mailer.SendAsync(message, Cancellation);

        DeliveredMail mail = Assert.Single(await DeliveredAsync(Cancellation));
        Assert.Equal(["ines@example.com"], mail.To);
        Assert.DoesNotContain(mail.Headers, header => header.Key.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("Hello Bcc: mallory@example.net", mail.Subject, StringComparison.Ordinal);
        Assert.Equal(MailMessages.FormRequest.Text, mail.Text);
    }

    [Fact]
    public async Task Send_Invitation_CarriesTheCalendarAsWritten()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nVERSION:2.0\r\nSUMMARY:Zażółć\r\n  gęślą\r\nEND:VCALENDAR\r\n";

        await Mailer.SendAsync(MailMessages.FormRequest with { Calendar = new CalendarPart("REQUEST", Calendar) }, Cancellation);

        Assert.Equal(Calendar, Assert.Single(await DeliveredAsync(Cancellation)).Calendar);
    }

    [Fact]
    public async Task Send_RefusedRecipient_IsUndeliverableWithoutNamingAnyone()
    {
        Assert.SkipUnless(TryRefuse(MailMessages.Ines.Email), "Refuses nobody.");

        SendOutcome outcome = await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        SendOutcome.Undeliverable undeliverable = Assert.IsType<SendOutcome.Undeliverable>(outcome);
        Assert.DoesNotContain("@", undeliverable.Reason, StringComparison.Ordinal);
        Assert.Empty(await DeliveredAsync(Cancellation));
    }

    [Fact]
    public async Task Send_BusyAtFirst_IsUnavailableAndThenArrivesOnce()
    {
        Assert.SkipUnless(TrySetBusy(true), "Never busy.");

        SendOutcome first = await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);
        TrySetBusy(false);
        SendOutcome second = await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.IsType<SendOutcome.Unavailable>(first);
        Assert.IsType<SendOutcome.Accepted>(second);
        Assert.Single(await DeliveredAsync(Cancellation));
    }
}
