namespace Postmortems.Adapters.Mail;

/// <summary>How mail goes out.</summary>
public enum MailKind
{
    /// <summary>Written to a folder as <c>.eml</c>; nothing leaves the machine.</summary>
    Folder,

    /// <summary>Handed to a mail server.</summary>
    Smtp,

    /// <summary>Handed to Twilio SendGrid.</summary>
    SendGrid,
}
