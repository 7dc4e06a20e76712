using System.Globalization;
using System.Text.RegularExpressions;

namespace Postmortems.Web;

/// <summary>
/// The details of the audit trail in the reader's language and zone. They are stored as a line of English; what is found to be one of ours is
/// said anew, and whatever else stands there, stays.
/// </summary>
internal static partial class AuditWords
{
    public static string? Of(AuditEntry entry, BusinessCalendar calendar) => entry.Detail is not { } detail ? null : entry.Event switch
    {
        nameof(LifecycleEvent.MeetingTimeChosen) or nameof(LifecycleEvent.FormExtended) => Instant(detail, calendar),
        nameof(LifecycleEvent.FormDelegated) when To().Match(detail) is { Success: true } to => Texts.Say("history.to", to.Groups[1].Value),
        nameof(LifecycleEvent.RespondentReplaced) when By().Match(detail) is { Success: true } by => Texts.Say("history.replaced", by.Groups[1].Value, by.Groups[2].Value),
        nameof(LifecycleEvent.AttendeeSet) when Attendee().Match(detail) is { Success: true } attendee =>
            Texts.Say(attendee.Groups[2].Value == "required" ? "history.required" : "history.optional", attendee.Groups[1].Value),
        nameof(LifecycleEvent.ReportPublished) when Version().Match(detail) is { Success: true } version => Texts.Say("history.version", version.Groups[1].Value),
        nameof(LifecycleEvent.ItemPostponed) when Postponed().Match(detail) is { Success: true } moved =>
            Texts.Say("history.moved", moved.Groups[1].Value, Day(moved.Groups[2].Value), Day(moved.Groups[3].Value), moved.Groups[4].Value),
        nameof(LifecycleEvent.ItemHandedOver) when HandedOver().Match(detail) is { Success: true } handed => Texts.Say("history.handed-over", handed.Groups[1].Value, handed.Groups[2].Value),
        _ => detail,
    };

    // The trail keeps a chosen time as an instant; people read it on their wall clock.
    private static string Instant(string detail, BusinessCalendar calendar) =>
        DateTimeOffset.TryParseExact(detail, "u", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? When.InZone(instant, calendar) : detail;

    private static string Day(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? When.Date(day) : date;

    [GeneratedRegex("^to (.+)$", RegexOptions.Singleline)]
    private static partial Regex To();

    [GeneratedRegex("^(.+?) by (.+)$", RegexOptions.Singleline)]
    private static partial Regex By();

    [GeneratedRegex("^(.+), (required|optional)$", RegexOptions.Singleline)]
    private static partial Regex Attendee();

    [GeneratedRegex(@"^version (\d+)$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^(\d+): (\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2}), (.*)$", RegexOptions.Singleline)]
    private static partial Regex Postponed();

    [GeneratedRegex(@"^(\d+): to (.+)$", RegexOptions.Singleline)]
    private static partial Regex HandedOver();
}
