using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One page of the outbox.</summary>
/// <param name="Kinds">Of all mails there are, to choose from.</param>
/// <param name="Total">How many mails fit, on all pages.</param>
public sealed record OutboxView(OutboxQuery Query, ImmutableArray<OutboxEntry> Mails, ImmutableArray<string> Kinds, int Total, BusinessCalendar Calendar)
{
    public static OutboxView Of(OutboxQuery query, IReadOnlyList<OutboxEntry> mails, BusinessCalendar calendar)
    {
        ImmutableArray<OutboxEntry> fitting = [.. mails.Where(query.Fits)];
        ImmutableArray<string> kinds = [.. mails.Select(mail => mail.Kind).Append(query.Kind ?? "").Where(kind => kind.Length > 0).Distinct().OrderBy(OutboxWords.Kind, StringComparer.Create(Languages.Current.Culture, ignoreCase: true))];
        return new(query, [.. fitting.Skip((query.Page - 1) * OutboxQuery.PageSize).Take(OutboxQuery.PageSize)], kinds, fitting.Length, calendar);
    }
}

internal static class OutboxWords
{
    /// <summary>What a mail is. Kinds that only earlier versions knew read as they are.</summary>
    public static string Kind(string kind) => kind == "Invitation"
        ? Texts.Say("outbox.invitation")
        : Enum.TryParse(kind, out NoticeKind known) && Enum.IsDefined(known) ? NoticeWords.Of(known) : kind;
}
