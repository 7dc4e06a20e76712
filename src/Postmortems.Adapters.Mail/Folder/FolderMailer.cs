using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Utils;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Mail;

/// <summary>Writes mails to a folder instead of sending them, and reads them back. A repeated key leaves the first mail as it is.</summary>
public sealed class FolderMailer(IOptions<MailOptions> options, MimeMail mime, ILogger<FolderMailer> logger) : IMailer, IOutbox
{
    private readonly MailFolder _folder = new(options.Value.Folder ?? throw new InvalidOperationException("Mail:Folder is not set."));

    public async Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _folder.WriteAsync(IdOf(message), mime.Build(message), cancellationToken);
            return new SendOutcome.Accepted();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.FolderFailed(message.Postmortem, message.Key, failure);
            return new SendOutcome.Unavailable(TimeSpan.Zero, "The mail folder cannot be written; see Mail:Folder.");
        }
    }

    public async Task<IReadOnlyList<OutboxEntry>> ListAsync(int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atMost, 1000);

        List<OutboxEntry> entries = [];
        foreach (string id in _folder.Newest(atMost))
        {
            await using FileStream? file = _folder.Open(id);
            if (file is not null)
            {
                entries.Add(Entry(id, await HeaderList.LoadAsync(file, cancellationToken)));
            }
        }

        return entries;
    }

    public async Task<OutboxMail?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using FileStream? file = _folder.Open(id);
        if (file is null)
        {
            return null;
        }

        using MemoryStream raw = new();
        await file.CopyToAsync(raw, cancellationToken);
        raw.Position = 0;
        using MimeMessage mail = await MimeMessage.LoadAsync(raw, cancellationToken);
        return new OutboxMail(Entry(id, mail.Headers), mail.TextBody ?? "", mail.HtmlBody ?? "", Calendar(mail), raw.ToArray());
    }

    // From its octets: TextPart.Text would turn CR LF into LF.
    private static string? Calendar(MimeMessage mail)
    {
        TextPart? part = mail.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "calendar"));
        if (part?.Content is null)
        {
            return null;
        }

        using MemoryStream content = new();
        part.Content.DecodeTo(content);
        return Encoding.UTF8.GetString(content.ToArray());
    }

    private static string IdOf(MailMessage message) => $"{message.Postmortem}-{MessageIds.HashOf(message)}";

    private static OutboxEntry Entry(string id, HeaderList headers) => new(
        Id: id,
        SentAt: DateUtils.TryParse(headers[HeaderId.Date] ?? "", out DateTimeOffset date) ? date : DateTimeOffset.UnixEpoch,
        Kind: headers[MimeMail.KindHeader] ?? "",
        To: InternetAddressList.TryParse(headers[HeaderId.To] ?? "", out InternetAddressList? to) ? string.Join(", ", to.Mailboxes.Select(mailbox => mailbox.Address)) : "",
        Subject: headers[HeaderId.Subject] ?? "")
    {
        Postmortem = PostmortemId.TryParse(id.Split('-')[0], out PostmortemId postmortem) ? postmortem : null,
    };
}
