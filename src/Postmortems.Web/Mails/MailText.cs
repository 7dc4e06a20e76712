using System.Text;

namespace Postmortems.Web;

/// <summary>The text part of a mail: for people who read it so, not a leftover of the HTML part.</summary>
internal static class MailText
{
    public static string Write(MailContent mail)
    {
        StringBuilder text = new();
        Paragraph(text, mail.Lead);
        foreach (string paragraph in mail.Paragraphs)
        {
            Paragraph(text, paragraph);
        }

        if (mail.List is { } list)
        {
            text.Append(list.Heading).Append('\n');
            foreach (MailEntry entry in list.Entries)
            {
                text.Append("- ").Append(entry.Text).Append('\n');
                if (entry.Link is { } link)
                {
                    text.Append("  ").Append(link.AbsoluteUri).Append('\n');
                }
            }

            text.Append('\n');
        }

        if (mail.Button is { } button)
        {
            Paragraph(text, $"{button.Label}:\n{button.Link.AbsoluteUri}");
        }

        Paragraph(text, mail.Next);
        // "-- " begins a signature (RFC 3676 §4.3): readers fold it away.
        return text.Append("-- \n").Append(mail.Footer).Append('\n').ToString();
    }

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");
}
