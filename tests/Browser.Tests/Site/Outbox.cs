using System.Net;
using System.Text.RegularExpressions;

namespace Postmortems.Browser.Tests;

/// <summary>The mails a host has written, read from its outbox as anyone can.</summary>
internal static partial class Outbox
{
    /// <param name="About">Words of the incident's title.</param>
    public sealed record Wanted(string To, string Kind, string About);

    /// <summary>Ids of the mails that fit, newest first.</summary>
    public static async Task<string[]> FindAsync(RunningHost host, Wanted mail)
    {
        string page = await host.Http.GetStringAsync(new Uri("outbox", UriKind.Relative));
        return
        [
            .. Row().Matches(page)
                .Where(row => Has(row, "To", mail.To) && Has(row, "Kind", mail.Kind) && Has(row, "Subject", mail.About))
                .Select(row => Id().Match(row.Value).Groups[1].Value),
        ];
    }

    /// <summary>The first link of the newest such mail, which is waited for.</summary>
    public static async Task<string> LinkAsync(RunningHost host, Wanted mail)
    {
        string[] found = [];
        await Patience.UntilAsync(async () => (found = await FindAsync(host, mail)).Length > 0);
        string text = WebUtility.HtmlDecode(await host.Http.GetStringAsync(new Uri($"outbox/{found[0]}", UriKind.Relative)));
        return Regex.Match(text, Regex.Escape(host.Address.ToString()) + @"[fdir]/[\w.~-]+").Value is { Length: > 0 } link
            ? link
            : throw new InvalidOperationException($"There is no link in it: {text}");
    }

    private static bool Has(Match row, string cell, string words) =>
        Regex.IsMatch(WebUtility.HtmlDecode(row.Value), $"data-label=\"{cell}\">[^\0]*?{Regex.Escape(words)}");

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("/outbox/([^\"]+)\"")]
    private static partial Regex Id();
}
