using System.Text.RegularExpressions;
using MimeKit;

namespace Postmortems.TestKit;

/// <summary>A mail as it arrived.</summary>
/// <param name="Notice">The key under which it was sent.</param>
/// <param name="Postmortem">The id, as it stands in the thread's root.</param>
public sealed partial record ArrivedMail(string Postmortem, string Notice, string Kind, string To, string Text)
{
    /// <summary>The same for every copy of a notice, and for nothing else.</summary>
    public string Id => $"{Postmortem} {Notice}";

    /// <summary>The path of the first link that begins like this; null if there is none.</summary>
    public string? Link(string start) =>
        Links().Matches(Text).Select(link => new Uri(link.Value).PathAndQuery).FirstOrDefault(path => path.StartsWith(start, StringComparison.Ordinal));

    public static async Task<ArrivedMail> ReadAsync(Stream raw, CancellationToken cancellationToken)
    {
        using MimeMessage mail = await MimeMessage.LoadAsync(raw, cancellationToken);
        return new ArrivedMail(
            mail.InReplyTo!.Split('@')[0]["thread.".Length..],
            mail.Headers["X-Postmortem-Notice"]!,
            mail.Headers["X-Postmortem-Kind"]!,
            mail.To.Mailboxes.Single().Address,
            mail.TextBody ?? "");
    }

    /// <summary>All mails in a folder; none if there is no such folder.</summary>
    public static async Task<List<ArrivedMail>> InAsync(string folder, CancellationToken cancellationToken)
    {
        List<ArrivedMail> mails = [];
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
        {
            await using FileStream raw = File.OpenRead(file);
            mails.Add(await ReadAsync(raw, cancellationToken));
        }

        return mails;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
