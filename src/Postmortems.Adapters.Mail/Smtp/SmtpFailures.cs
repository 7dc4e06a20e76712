using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>
/// What a failed conversation means for the lifecycle. Only a refusal of this recipient or this mail is final; what would hit every mail
/// alike (our sender, our password, our network) is ours to mend, and the mail waits. Reasons carry the server's codes but not its words:
/// those may hold addresses.
/// </summary>
internal static partial class SmtpFailures
{
    /// <summary>Greylisting lets a mail in after a few minutes; nothing is gained by asking sooner.</summary>
    internal static readonly TimeSpan Busy = TimeSpan.FromMinutes(5);

    /// <summary>Somebody has to change a setting first.</summary>
    internal static readonly TimeSpan Misconfigured = TimeSpan.FromHours(1);

    /// <returns>Null for what is no failure of mail but a bug of ours.</returns>
    public static SendOutcome? Translate(Exception failure, SmtpStage stage) => failure switch
    {
        SmtpCommandException refusal => Translate(refusal, stage),
        AuthenticationException { InnerException: SmtpCommandException inner } when IsTemporary(inner) => Later(Busy, $"The mail server cannot check our sign-in now ({Codes(inner)})."),
        AuthenticationException { InnerException: SmtpCommandException inner } => Later(Misconfigured, $"The mail server refuses our sign-in ({Codes(inner)}); see Mail:Smtp:UserName."),
        AuthenticationException => Later(Misconfigured, "The mail server refuses our sign-in; see Mail:Smtp:UserName."),
        ServiceNotAuthenticatedException => Later(Misconfigured, "The mail server wants a sign-in (530); see Mail:Smtp:UserName."),
        SslHandshakeException => Later(Misconfigured, "No trusted encryption with the mail server; see Mail:Smtp:Security."),
        NotSupportedException => Later(Misconfigured, "The mail server does not offer the encryption or sign-in we need; see Mail:Smtp:Security."),
        OperationCanceledException or TimeoutException => Later(TimeSpan.Zero, "The mail server did not answer in time."),
        SmtpProtocolException or IOException or ServiceNotConnectedException => Later(TimeSpan.Zero, "The connection to the mail server broke off."),
        SocketException => Later(TimeSpan.Zero, "The mail server cannot be reached."),
        _ => null,
    };

    private static SendOutcome Translate(SmtpCommandException refusal, SmtpStage stage) => refusal switch
    {
        _ when IsTemporary(refusal) => Later(Busy, $"The mail server is busy ({Codes(refusal)})."),
        _ when stage == SmtpStage.Connecting => Later(Misconfigured, $"The mail server turns us away ({Codes(refusal)})."),
        { ErrorCode: SmtpErrorCode.SenderNotAccepted } => Later(Misconfigured, $"The mail server refuses our sender address ({Codes(refusal)}); see Mail:From."),
        _ when IsAboutUs(refusal) || IsDelayed(refusal) => Later(Misconfigured, $"The mail server refuses to talk to us ({Codes(refusal)})."),
        { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => new SendOutcome.Undeliverable($"The mail server refuses the address ({Codes(refusal)})."),
        _ => new SendOutcome.Undeliverable($"The mail server refuses the mail ({Codes(refusal)})."),
    };

    private static bool IsTemporary(SmtpCommandException refusal) => (int)refusal.StatusCode is >= 400 and < 500;

    /// <summary>Unknown command, wrong order, sign-in or encryption wanted: no other recipient would fare better.</summary>
    private static bool IsAboutUs(SmtpCommandException refusal) => (int)refusal.StatusCode is 500 or 502 or 503 or 504 or 521 or 530 or 534 or 535 or 538;

    /// <summary>
    /// Many servers keep what they hold against our sender or our sign-in until a recipient is named (Postfix does unless told otherwise);
    /// the enhanced code tells: bad sender address (x.1.7, x.1.8) or policy (x.7.x).
    /// </summary>
    private static bool IsDelayed(SmtpCommandException refusal) =>
        refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted && AboutSender().IsMatch(EnhancedCode().Match(refusal.Message).Value);

    private static SendOutcome.Unavailable Later(TimeSpan retryAfter, string reason) => new(retryAfter, reason);

    /// <summary>The reply code, and the enhanced code (RFC 3463) where the server gives one.</summary>
    private static string Codes(SmtpCommandException refusal) => string.Create(
        CultureInfo.InvariantCulture, $"{(int)refusal.StatusCode} {EnhancedCode().Match(refusal.Message).Value}").TrimEnd();

    [GeneratedRegex(@"^[245]\.\d{1,3}\.\d{1,3}(?=\s|$)")]
    private static partial Regex EnhancedCode();

    [GeneratedRegex(@"^5\.(1\.[78]|7\.\d+)$")]
    private static partial Regex AboutSender();
}
