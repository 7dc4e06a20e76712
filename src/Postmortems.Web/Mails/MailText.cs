using System.Text;

namespace Postmortems.Web;

/// <summary>The text part of a mail: for people who read it so, not a leftover of the HTML part.</summary>
internal static class MailText
{
    // What RFC 3676 §4.2 advises, so that quoted answers still fit a narrow window.
    private const int Width = 78;

    public static string Write(MailContent mail)
    {
        StringBuilder text = new();
        Paragraph(text, mail.About);
        Paragraph(text, mail.Lead);
        Paragraph(text, mail.Because);
        if (mail.Button is { } button)
        {
            Paragraph(text, $"{button.Label}:");
            text.Length--;
            Paragraph(text, button.Link.AbsoluteUri);
        }

        if (mail.List is { } list)
        {
            Write(text, list);
        }

        foreach (string paragraph in mail.Paragraphs)
        {
            Paragraph(text, paragraph);
        }

        Paragraph(text, $"{Texts.Say("mail.next")}: {mail.Next}");
        // "-- " begins a signature (RFC 3676 §4.3): readers fold it away.
        text.Append("-- \n");
        foreach (string line in mail.Footer)
        {
            Wrap(text, line, hanging: "");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, MailList list)
    {
        Wrap(text, list.Heading, hanging: "");
        foreach (MailEntry entry in list.Entries)
        {
            Wrap(text, $"- {entry.Text}", hanging: "  ");
            if (entry.Link is { } link)
            {
                text.Append("  ").Append(link.AbsoluteUri).Append('\n');
            }

            foreach (string note in entry.Notes)
            {
                text.Append("  ");
                Wrap(text, note, hanging: "  ", column: 2);
            }
        }

        text.Append('\n');
    }

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        Wrap(text, paragraph, hanging: "");
        text.Append('\n');
    }

    /// <param name="hanging">Before every line but the first.</param>
    /// <param name="column">Where the first line begins.</param>
    private static void Wrap(StringBuilder text, string paragraph, string hanging, int column = 0)
    {
        bool begun = false;
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (begun && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(hanging);
                column = hanging.Length;
            }
            else if (begun)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
            begun = true;
        }

        text.Append('\n');
    }
}
