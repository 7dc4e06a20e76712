using MimeKit;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class MimeMailTests
{
    [Fact]
    public void Build_TwoMailsOfOnePostmortem_ShareAThreadAndNotAnId()
    {
        MimeMessage request = MailParts.Mime().Build(MailMessages.FormRequest);
        MimeMessage chase = MailParts.Mime().Build(MailMessages.FormRequest with { Key = "Chase/9f86d081884c7d65/1" });

        Assert.NotEqual(request.MessageId, chase.MessageId);
        Assert.Equal(request.References, chase.References);
        Assert.Equal(Assert.Single(request.References), request.InReplyTo);
        Assert.EndsWith("@example.com", request.MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_MailsOfTwoPostmortems_ShareNothing()
    {
        MimeMessage one = MailParts.Mime().Build(MailMessages.FormRequest);
        MimeMessage other = MailParts.Mime().Build(MailMessages.FormRequest with { Postmortem = PostmortemId.For("manual", "search-down") });

        Assert.NotEqual(one.MessageId, other.MessageId);
        Assert.NotEqual(one.InReplyTo, other.InReplyTo);
    }

    [Fact]
    public void Build_AnyMail_TellsMachinesNotToAnswer()
    {
        MimeMessage mail = MailParts.Mime().Build(MailMessages.FormRequest);

        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("All", mail.Headers["X-Auto-Response-Suppress"]);
        Assert.Equal(MailMessages.FormRequest.Key, mail.Headers["X-Postmortem-Notice"]);
        Assert.Equal("FormRequest", mail.Headers["X-Postmortem-Kind"]);
        Assert.Equal(MailParts.Now, mail.Date);
    }

    [Fact]
    public void Build_NobodyToReplyTo_HasNoReplyTo()
    {
        MimeMessage mail = MailParts.Mime().Build(MailMessages.FormRequest with { ReplyTo = null });

        Assert.Empty(mail.ReplyTo);
    }

    [Fact]
    public void Build_WithInvitation_OffersItAsAlternativeAndAsFile()
    {
        CalendarPart calendar = new("CANCEL", "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n");

        MimeMessage mail = MailParts.Mime().Build(MailMessages.FormRequest with { Calendar = calendar });

        Multipart mixed = Assert.IsType<Multipart>(mail.Body);
        MultipartAlternative alternative = Assert.IsType<MultipartAlternative>(mixed[0]);
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternative.Select(part => part.ContentType.MimeType));
        Assert.Equal(("CANCEL", "UTF-8"), (alternative[2].ContentType.Parameters["method"], alternative[2].ContentType.Charset));
        MimePart file = Assert.IsType<MimePart>(mixed[1], exactMatch: false);
        Assert.True(file.IsAttachment);
        Assert.Equal("invite.ics", file.FileName);
    }

    [Fact]
    public void Build_SenderOfANonAsciiDomain_WritesItsIdsInAscii()
    {
        MimeMessage mail = MailParts.Mime(new MailOptions { From = "postmortems@exämple.com" }).Build(MailMessages.FormRequest);

        Assert.EndsWith("@xn--exmple-cua.com", mail.MessageId, StringComparison.Ordinal);
    }
}
