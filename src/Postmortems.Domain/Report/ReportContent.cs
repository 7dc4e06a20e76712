using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>The report's text: one section a question, then the action items.</summary>
/// <param name="Title">Shown as <c>Title: …</c> in the H1.</param>
public sealed record ReportContent(string Title, ImmutableArray<ReportSection> Sections, ImmutableArray<ReportItem> Items);

/// <param name="Markdown">CommonMark below the question's H2; headings inside it start at H3.</param>
public sealed record ReportSection(QuestionId Question, string Heading, string Markdown);

/// <summary>An action item as the report promises it.</summary>
/// <param name="Item">The action item's id.</param>
/// <param name="Due">The owner's local date.</param>
public sealed record ReportItem(ActionItemId Item, string Title, Person Owner, DateOnly Due);

/// <summary>An immutable version of the report.</summary>
/// <param name="Version">1 for the first, then 2 …</param>
/// <param name="By">Who published it; null when it was published without a name (sign-in off, import).</param>
/// <param name="Correction">What this version corrects; null for the first.</param>
public sealed record PublishedReport(PostmortemId Postmortem, int Version, ReportContent Content, DateTimeOffset PublishedAt, PersonId? By, string? Correction);
