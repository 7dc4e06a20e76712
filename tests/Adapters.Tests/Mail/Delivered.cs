using System.Text;
using MimeKit;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

internal static class Delivered
{
    /// <summary>Text parts with line feeds alone, as they were written; the calendar as its octets are.</summary>
    public static DeliveredMail Read(byte[] raw)
    {
        using MimeMessage mail = MimeMessage.Load(new MemoryStream(raw));
        return new DeliveredMail(
            [.. mail.To.Mailboxes.Concat(mail.Cc.Mailboxes).Concat(mail.Bcc.Mailboxes).Select(mailbox => mailbox.Address)],
            mail.Subject ?? "",
            mail.TextBody?.ReplaceLineEndings("\n") ?? "",
            mail.HtmlBody?.ReplaceLineEndings("\n") ?? "",
            mail.BodyParts.OfType<TextPart>().Where(part => part.ContentType.IsMimeType("text", "calendar")).Select(Octets).SingleOrDefault(),
            [.. mail.Headers.Select(header => KeyValuePair.Create(header.Field, header.Value))]);
    }

    // TextPart.Text would turn CR LF into LF.
    private static string Octets(TextPart part)
    {
        using MemoryStream content = new();
        part.Content!.DecodeTo(content);
        return Encoding.UTF8.GetString(content.ToArray());
    }
}
