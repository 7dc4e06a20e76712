namespace Postmortems.Adapters.Mail;

/// <summary>How far a conversation with the mail server had come: the same answer means another thing before a recipient was named.</summary>
internal enum SmtpStage
{
    Connecting,
    Sending,
}
