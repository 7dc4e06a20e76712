using System.Text.Json;
using System.Text.RegularExpressions;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// The events of a body of SendGrid's event webhook. Those that tell nothing final (processed, deferred, open …) and those about mails
/// that are not ours are passed over; SendGrid's own words are not repeated, for they may hold addresses.
/// </summary>
internal static partial class SendGridEvents
{
    /// <summary>What the mails carry along; the adapter that sends them writes these two.</summary>
    private const string PostmortemArgument = "postmortem_id";

    private const string NoticeArgument = "notice_key";

    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static DeliveryResult Read(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(body, out Member root, out IntakeResult.Refused? refused))
        {
            return new DeliveryResult.Refused(refused);
        }

        return root.Kind == JsonValueKind.Array
            ? new DeliveryResult.Told([.. root.Items.Select(e => Report(e, now)).OfType<DeliveryReport>()])
            : new DeliveryResult.Refused(root.Refuse("Expected an array of events."));
    }

    private static DeliveryReport? Report(Member e, DateTimeOffset now)
    {
        if (!PostmortemId.TryParse(e[PostmortemArgument].Text, out PostmortemId postmortem) || e[NoticeArgument].Text is not { } key)
        {
            return null;
        }

        DateTimeOffset at = At(e["timestamp"], now);
        return e["event"].Text switch
        {
            "delivered" => new DeliveryReport.Delivered(postmortem, key, at),
            "bounce" when e["type"].Text == "blocked" => new DeliveryReport.Failed(postmortem, key, at, $"the mail was blocked{Code(e)}"),
            "bounce" => new DeliveryReport.Failed(postmortem, key, at, $"the mail bounced{Code(e)}"),
            "dropped" => new DeliveryReport.Failed(postmortem, key, at, $"SendGrid dropped the mail{Because(e["reason"].Text)}"),
            "spamreport" => new DeliveryReport.Failed(postmortem, key, at, "the recipient reported the mail as spam"),
            _ => null,
        };
    }

    // SendGrid counts whole seconds. The end of the second, so that nothing is delivered before it was accepted.
    private static DateTimeOffset At(Member timestamp, DateTimeOffset now) =>
        timestamp.Kind == JsonValueKind.Number && timestamp.Value.TryGetInt64(out long second)
            && second >= Earliest.ToUnixTimeSeconds() && second <= now.AddDays(1).ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(second).AddMilliseconds(999)
            : now;

    private static string Code(Member e) => e["status"].Text is { } status && StatusCode().IsMatch(status) ? $" ({status})" : "";

    // The reasons SendGrid documents, in our words.
    private static string Because(string? reason) => reason?.ToUpperInvariant() switch
    {
        "BOUNCED ADDRESS" => ": an earlier one bounced; take the address off its bounce list",
        "UNSUBSCRIBED ADDRESS" => ": the address is on its unsubscribe list",
        "SPAM REPORTING ADDRESS" => ": the address is on its spam report list",
        "INVALID" => ": the address is not valid",
        "SPAM CONTENT" => ": it looks like spam",
        "RECIPIENT LIST OVER PACKAGE QUOTA" => ": the account's quota is used up",
        _ => "",
    };

    [GeneratedRegex(@"^[245]\.\d{1,3}\.\d{1,3}$")]
    private static partial Regex StatusCode();
}
