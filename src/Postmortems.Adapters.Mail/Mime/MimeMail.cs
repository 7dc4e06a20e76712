using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Makes the mail itself: the same message at the same moment gives the same octets.</summary>
public sealed class MimeMail(IOptions<MailOptions> options, TimeProvider time)
{
    internal const string KindHeader = "X-Postmortem-Kind";

    private readonly MailboxAddress _sender = options.Value.Sender;

    public MimeMessage Build(MailMessage message)
    {
        string domain = MailboxAddress.EncodeAddrspec(_sender.Address).Split('@')[^1];
        string thread = MessageIds.ThreadOf(message.Postmortem, domain);
        MimeMessage mail = new()
        {
            Subject = HeaderText.OneLine(message.Subject),
            Date = time.GetUtcNow(),
            MessageId = MessageIds.Of(message, domain),
            InReplyTo = thread,
            Body = Body(message, MessageIds.HashOf(message)),
        };
        mail.References.Add(thread);
        mail.From.Add(_sender);
        mail.To.Add(new MailboxAddress(HeaderText.OneLine(message.To.Name), message.To.Email.Value));
        if (message.ReplyTo is { } replyTo)
        {
            mail.ReplyTo.Add(new MailboxAddress(HeaderText.OneLine(replyTo.Name), replyTo.Email.Value));
        }

        // Keeps holiday responders and list software from answering a machine (RFC 3834; the second is Exchange's own).
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        mail.Headers.Add("X-Postmortem-Notice", HeaderText.OneLine(message.Key));
        mail.Headers.Add(KindHeader, HeaderText.OneLine(message.Kind));
        return mail;
    }

    /// <summary>The invitation goes along twice: as an alternative, which Outlook and Gmail turn into buttons, and attached, for those who must open it by hand.</summary>
    private static Multipart Body(MailMessage message, string hash)
    {
        MultipartAlternative alternative = [Text("plain", message.Text), Text("html", message.Html)];
        // A boundary with "=_" cannot occur in quoted-printable or base64 (RFC 2045 §6.7), so no text can end its part early.
        alternative.Boundary = $"=_alternative_{hash}";
        if (message.Calendar is not { } calendar)
        {
            return alternative;
        }

        alternative.Add(CalendarAlternative(calendar));
        Multipart mixed = new("mixed", alternative, CalendarAttachment(calendar)) { Boundary = $"=_mixed_{hash}" };
        return mixed;
    }

    private static TextPart Text(string subtype, string text)
    {
        TextPart part = new(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, PlainText.Lines(text));
        return part;
    }

    // Base64 keeps CR LF and the folds as they are through every relay.
    private static TextPart CalendarAlternative(CalendarPart calendar)
    {
        TextPart part = new("calendar") { ContentTransferEncoding = ContentEncoding.Base64 };
        part.SetText(Encoding.UTF8, calendar.Content);
        part.ContentType.Parameters.Clear();
        part.ContentType.Parameters.Add("method", calendar.Method);
        part.ContentType.Parameters.Add("charset", "UTF-8");
        return part;
    }

    // Not text/calendar again: two of those in one mail are two invitations to some clients.
    private static MimePart CalendarAttachment(CalendarPart calendar) => new("application", "ics")
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Content))),
        ContentTransferEncoding = ContentEncoding.Base64,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        FileName = "invite.ics",
    };
}
