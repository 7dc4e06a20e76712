using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Puts what a mail has to say into the frame that all mails share.</summary>
internal static class MailLayout
{
    // More is cut off by every mail program.
    private const int LongestPreheader = 160;

    extension(ReaderScene scene)
    {
        /// <summary>A mail that wants something done.</summary>
        /// <param name="subject">What to do and by when; the incident's title follows.</param>
        /// <param name="lead">Follows the recipient's name and a comma.</param>
        /// <param name="because">Why this person: completes "because …".</param>
        public MailContent Ask(string subject, string lead, string because, string next, MailButton? button, MailList? list = null, params ImmutableArray<string> paragraphs) =>
            scene.Mail(MailSubject.Of(subject, scene.Postmortem.Incident.Title), lead, Texts.Say("mail.asked-because", because), next, button, list, paragraphs);

        /// <summary>A mail that only tells.</summary>
        public MailContent Tell(string subject, string lead, string because, string next, MailButton? button, MailList? list = null, params ImmutableArray<string> paragraphs) =>
            scene.Mail(MailSubject.Of(subject, scene.Postmortem.Incident.Title), lead, Texts.Say("mail.told-because", because), next, button, list, paragraphs);

        private MailContent Mail(string subject, string lead, string because, string next, MailButton? button, MailList? list, ImmutableArray<string> paragraphs) => new(
            MarkdownText.OneLine(subject),
            Words.Clip($"{because} {next}", LongestPreheader),
            Texts.Say("mail.about", Words.Line(scene.Postmortem.Incident.Title)),
            Texts.Say("mail.lead", Words.Name(scene.Recipient), lead),
            because,
            button,
            list,
            [.. paragraphs.Where(paragraph => paragraph.Length > 0)],
            next,
            [.. scene.Footer(button is not null)]);

        private IEnumerable<string> Footer(bool hasLink)
        {
            if (hasLink)
            {
                yield return Texts.Say("mail.yours-alone");
            }

            if (!scene.ToFacilitator)
            {
                yield return Texts.Say("mail.replies", scene.Facilitator);
            }

            yield return Texts.Say("mail.zone", scene.Calendar.Zone, scene.Calendar.ToLocal(scene.Now).ToString("zzz", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The same mail about one action item: its subject names the item, which tells its owner more than the incident does.</summary>
    /// <param name="pattern">The subject, with a place for the item's title.</param>
    public static MailContent Named(this MailContent mail, ActionItem item, Func<string, string> pattern) =>
        mail with { Subject = MarkdownText.OneLine(MailSubject.Around(item.Title, pattern)) };
}
