using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What one mail says. Both its parts, text and HTML, are written from this, so that neither says more than the other.</summary>
/// <param name="Preheader">What a list of mails shows beside the subject.</param>
/// <param name="Lead">The first line: what to do, by when, and why you.</param>
/// <param name="Next">What happens next.</param>
/// <param name="Footer">Whose links, replies and time zone these are.</param>
public sealed record MailContent(
    string Subject,
    string Preheader,
    string Lead,
    ImmutableArray<string> Paragraphs,
    MailList? List,
    MailButton? Button,
    string Next,
    string Footer);

public sealed record MailList(string Heading, ImmutableArray<MailEntry> Entries);

/// <param name="Link">Null for none.</param>
public sealed record MailEntry(string Text, Uri? Link = null);

/// <summary>The one thing to press.</summary>
public sealed record MailButton(string Label, Uri Link);
