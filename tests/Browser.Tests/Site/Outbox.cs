using System.Net;
using System.Text.RegularExpressions;

namespace Postmortems.Browser.Tests;

/// <summary>The mails a host has written, read from its outbox as anyone can.</summary>
internal static partial class Outbox
{
    /// <param name="About">Words that stand in the mail, like the incident's title.</param>
    public sealed record Wanted(string To, string Kind, string About);

    /// <summary>Ids of the mails that fit, newest first.</summary>
    public static async Task<string[]> FindAsync(RunningHost host, Wanted mail)
    {
        string page = await host.Http.GetStringAsync(new Uri($"outbox?kind={mail.Kind}", UriKind.Relative));
        List<string> found = [];
        foreach (Match row in Row().Matches(page).Where(row => WebUtility.HtmlDecode(row.Value).Contains(mail.To, StringComparison.Ordinal)))
        {
            string id = Id().Match(row.Value).Groups[1].Value;
            if (id.Length > 0 && Spaces().Replace(await ReadAsync(host, id), " ").Contains(mail.About, StringComparison.Ordinal))
            {
                found.Add(id);
            }
        }

        return [.. found];
    }

    /// <summary>The first link of the newest such mail, which is waited for.</summary>
    public static async Task<string> LinkAsync(RunningHost host, Wanted mail)
    {
        string[] found = [];
        await Patience.UntilAsync(async () => (found = await FindAsync(host, mail)).Length > 0);
        string text = await ReadAsync(host, found[0]);
        return Regex.Match(text, Regex.Escape(host.Address.ToString()) + @"[fdir]/[\w.~-]+").Value is { Length: > 0 } link
            ? link
            : throw new InvalidOperationException($"There is no link in it: {text}");
    }

    private static async Task<string> ReadAsync(RunningHost host, string id) =>
        WebUtility.HtmlDecode(await host.Http.GetStringAsync(new Uri($"outbox/{id}", UriKind.Relative)));

    // Lines of a mail's text break where they are full.
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("/outbox/([^\"]+)\"")]
    private static partial Regex Id();
}
