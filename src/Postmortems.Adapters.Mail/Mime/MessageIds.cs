using System.Security.Cryptography;
using System.Text;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Mail;

/// <summary>Message-IDs, without their angle brackets. The same notice has the same one however often it is sent, so that receivers can drop a second copy.</summary>
internal static class MessageIds
{
    /// <summary>32 lower-case hex digits. Keys are unique within a postmortem only, so the postmortem is mixed in.</summary>
    public static string HashOf(MailMessage message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Postmortem}\n{message.Key}")))[..32];

    public static string Of(MailMessage message, string domain) => $"{HashOf(message)}@{domain}";

    /// <summary>The root of a postmortem's thread. No mail has it as its own: clients thread by what is referenced, whichever mail comes first.</summary>
    public static string ThreadOf(PostmortemId postmortem, string domain) => $"thread.{postmortem}@{domain}";
}
