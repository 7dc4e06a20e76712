using System.Collections.Immutable;
using System.ComponentModel;

namespace Postmortems.Web;

// The shapes of the JSON API are its own: stored documents may change without it.

/// <summary>One page of the list.</summary>
internal sealed record PageShape(
    ImmutableArray<SummaryShape> Postmortems,
    [property: Description("How many there are on all pages.")] int Total,
    [property: Description("From 1.")] int Page,
    int PageSize);

internal sealed record SummaryShape(
    string Id,
    string Title,
    string? Service,
    [property: Description("Unknown, or Sev1 to Sev5.")] string Severity,
    [property: Description("Collecting, Reviewing, FollowingUp, Closed, OnHold or Waived.")] string Stage,
    DateTimeOffset OpenedAt,
    [property: Description("The next wake-up, UTC; null when never again.")] DateTimeOffset? NextWakeUp,
    int OpenItems,
    [property: Description("The earliest due date of an open item.")] DateOnly? NextDue,
    int MissingAnswers,
    int Troubles,
    [property: Description("What is overdue, in words.")] ImmutableArray<string> Overdue);

internal sealed record PersonShape(string Name, string Email);

internal sealed record RespondentShape(PersonShape Person, ImmutableArray<string> Questions, ImmutableArray<string> Missing, DateTimeOffset? SubmittedAt);

internal sealed record AttendeeShape(PersonShape Person, bool Required);

internal sealed record MeetingShape(
    [property: Description("Wanted, Booked, Held or Cancelled.")] string State,
    DateTimeOffset? Start,
    DateTimeOffset? End,
    Uri? JoinLink);

internal sealed record ItemShape(
    int Number,
    string Title,
    PersonShape Owner,
    [property: Description("The owner's local date.")] DateOnly Due,
    [property: Description("Open, Closed or Dropped.")] string State,
    [property: Description("The evidence of a closed item, the reason of a dropped one.")] string? Because,
    int Postponements);

internal sealed record PostmortemShape(
    string Id,
    string Title,
    string? Service,
    string Severity,
    string Stage,
    string Source,
    string ExternalId,
    DateTimeOffset? StartedAt,
    DateTimeOffset ResolvedAt,
    DateTimeOffset OpenedAt,
    PersonShape Facilitator,
    [property: Description("Why everything waits; null unless on hold.")] string? Hold,
    [property: Description("Why none is needed; null unless waived.")] string? Waiver,
    MeetingShape Meeting,
    ImmutableArray<RespondentShape> Respondents,
    ImmutableArray<AttendeeShape> Attendees,
    [property: Description("The version in force; 0 before publication.")] int ReportVersion,
    ImmutableArray<ItemShape> Items);

internal sealed record SectionShape(string Question, string Heading, string Markdown);

internal sealed record ReportItemShape(int Number, string Title, PersonShape Owner, DateOnly Due);

internal sealed record ReportShape(
    [property: Description("0 for a draft.")] int Version,
    DateTimeOffset? PublishedAt,
    string? Correction,
    string Title,
    ImmutableArray<SectionShape> Sections,
    ImmutableArray<ReportItemShape> Items);

internal sealed record HistoryShape(DateTimeOffset At, string What, PersonShape? Person, string? Detail);

internal sealed record UpcomingShape(
    DateTimeOffset At,
    string What,
    [property: Description("The notice's kind; null for steps of the calendar and the archive.")] string? Notice,
    PersonShape? Recipient);
