using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What one mail says, in the order it is read. Both its parts, text and HTML, are written from this, so that neither says more than the other.</summary>
/// <param name="Preheader">What a list of mails shows beside the subject; stands nowhere in the mail itself.</param>
/// <param name="About">Which incident it is about.</param>
/// <param name="Lead">What to do and by when.</param>
/// <param name="Because">Why you.</param>
/// <param name="Next">What happens next.</param>
/// <param name="Footer">Whose links, replies and time zone these are.</param>
public sealed record MailContent(
    string Subject,
    string Preheader,
    string About,
    string Lead,
    string Because,
    MailButton? Button,
    MailList? List,
    ImmutableArray<string> Paragraphs,
    string Next,
    ImmutableArray<string> Footer);

public sealed record MailList(string Heading, ImmutableArray<MailEntry> Entries);

/// <param name="Link">Null for none.</param>
public sealed record MailEntry(string Text, Uri? Link = null)
{
    /// <summary>What is said below it, smaller; a line each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>The one thing to press.</summary>
public sealed record MailButton(string Label, Uri Link);
