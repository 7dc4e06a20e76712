using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

/// <summary>Messages to send in tests.</summary>
public static class MailMessages
{
    public static PostmortemId Postmortem { get; } = PostmortemId.For("manual", "checkout-down");

    public static Person Asha { get; } = new(EmailAddress.Parse("asha@example.com"), "Asha Rao");

    public static Person Ines { get; } = new(EmailAddress.Parse("ines@example.com"), "Inês Duarte");

    public static MailMessage FormRequest { get; } = new(
        Key: "FormRequest/9f86d081884c7d65/1",
        Postmortem,
        Kind: "FormRequest",
        To: Ines,
        ReplyTo: Asha,
        Subject: "What happened to Checkout? Your part, please",
        Text: "Please answer by Monday 27 October: http://localhost:5080/form/abc\n\nYou were on call.\n",
        Html: "<p>Please answer by Monday 27 October: <a href=\"http://localhost:5080/form/abc\">your form</a></p>\n");
}
