using System.Globalization;
using System.Text;
using Postmortems.Application;
using Postmortems.Domain;
using SendGrid.Helpers.Mail;
using Address = SendGrid.Helpers.Mail.EmailAddress;
using Attached = SendGrid.Helpers.Mail.Attachment;
using MailAddress = System.Net.Mail.MailAddress;

namespace Postmortems.Adapters.SendGrid;

/// <summary>Makes the request: the same message gives the same request.</summary>
internal static class SendGridMail
{
    /// <summary>What comes back with every event about the mail; the event webhook finds the notice again by these two.</summary>
    internal const string PostmortemArgument = "postmortem_id";

    internal const string NoticeArgument = "notice_key";

    private const int LongestCategory = 255;

    public static SendGridMessage Build(MailMessage message, MailAddress sender)
    {
        string domain = AsciiDomain(sender.Host);
        string thread = $"<{MessageIds.ThreadOf(message.Postmortem, domain)}>";
        string kind = HeaderText.OneLine(message.Kind);
        return new SendGridMessage
        {
            From = new Address($"{sender.User}@{domain}", sender.DisplayName),
            ReplyTo = message.ReplyTo is { } replyTo ? Of(replyTo) : null,
            Subject = HeaderText.OneLine(message.Subject),
            Personalizations =
            [
                new Personalization
                {
                    Tos = [Of(message.To)],
                    CustomArgs = new() { [PostmortemArgument] = message.Postmortem.ToString(), [NoticeArgument] = HeaderText.OneLine(message.Key) },
                },
            ],
            // As the mails by SMTP have them; the last two keep holiday responders from answering a machine (RFC 3834, and Exchange's own).
            Headers = new()
            {
                ["Message-ID"] = $"<{MessageIds.Of(message, domain)}>",
                ["In-Reply-To"] = thread,
                ["References"] = thread,
                ["X-Postmortem-Notice"] = HeaderText.OneLine(message.Key),
                ["X-Postmortem-Kind"] = kind,
                ["Auto-Submitted"] = "auto-generated",
                ["X-Auto-Response-Suppress"] = "All",
            },
            Contents = [.. Contents(message)],
            Attachments = message.Calendar is { } calendar ? [Invitation(calendar)] : null,
            Categories = [kind.Length <= LongestCategory ? kind : kind[..LongestCategory]],
            TrackingSettings = NoTracking(),
        };
    }

    // Nobody is watched: links stay our own, and no pixel tells who read what. Subscription tracking would also rewrite "<% %>" in a report.
    private static TrackingSettings NoTracking() => new()
    {
        ClickTracking = new ClickTracking { Enable = false, EnableText = false },
        OpenTracking = new OpenTracking { Enable = false },
        SubscriptionTracking = new SubscriptionTracking { Enable = false },
        Ganalytics = new Ganalytics { Enable = false },
    };

    // Text first, then HTML: SendGrid refuses another order. It refuses "; method=" in a type too; programs read METHOD inside.
    private static IEnumerable<Content> Contents(MailMessage message)
    {
        yield return new Content("text/plain", message.Text);
        yield return new Content("text/html", message.Html);
        if (message.Calendar is { } calendar)
        {
            yield return new Content("text/calendar", calendar.Content);
        }
    }

    // Attached as well, for those who must open it by hand; not text/calendar again, which some clients take for a second invitation.
    private static Attached Invitation(CalendarPart calendar) => new()
    {
        Content = Convert.ToBase64String(Encoding.UTF8.GetBytes(calendar.Content)),
        Type = "application/ics",
        Filename = "invite.ics",
        Disposition = "attachment",
    };

    private static Address Of(Person person)
    {
        string[] parts = person.Email.Value.Split('@');
        return new Address($"{parts[0]}@{AsciiDomain(parts[^1])}", HeaderText.OneLine(person.Name));
    }

    // A domain can be written in ASCII (Punycode); one that cannot is left for SendGrid to refuse.
    private static string AsciiDomain(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }
}
