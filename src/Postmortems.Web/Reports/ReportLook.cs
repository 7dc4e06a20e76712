using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One version of a report, or its draft, as a reader sees it.</summary>
/// <param name="Published">The version shown; null for the draft.</param>
/// <param name="Versions">Every published version, oldest first.</param>
/// <param name="Page">The address of the report's page.</param>
/// <param name="File">The address of the Markdown of what is shown.</param>
/// <param name="Calendar">The reader's.</param>
public sealed record ReportLook(
    Visit Visit,
    ReportContent Content,
    PublishedReport? Published,
    ImmutableArray<PublishedReport> Versions,
    string Page,
    string File,
    BusinessCalendar Calendar)
{
    /// <summary>True when a newer version than the one shown is in force.</summary>
    public bool Superseded => Published is { } shown && Visit.Postmortem.CurrentReport is { } current && current.Version > shown.Version;
}
