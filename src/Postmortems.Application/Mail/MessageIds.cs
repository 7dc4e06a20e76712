using System.Security.Cryptography;
using System.Text;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Message-IDs, without their angle brackets. The same notice has the same one however often it is sent and whatever carries it, so that receivers can drop a second copy.</summary>
public static class MessageIds
{
    /// <summary>32 lower-case hex digits. Keys are unique within a postmortem only, so the postmortem is mixed in.</summary>
    public static string HashOf(MailMessage message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Postmortem}\n{message.Key}")))[..32];

    /// <param name="domain">The sender's, in ASCII.</param>
    public static string Of(MailMessage message, string domain) => $"{HashOf(message)}@{domain}";

    /// <summary>The root of a postmortem's thread. No mail has it as its own: clients thread by what is referenced, whichever mail comes first.</summary>
    /// <param name="domain">The sender's, in ASCII.</param>
    public static string ThreadOf(PostmortemId postmortem, string domain) => $"thread.{postmortem}@{domain}";
}
