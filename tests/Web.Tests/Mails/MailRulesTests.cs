using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What every mail says, whatever it is about and whoever reads it.</summary>
public partial class MailRulesTests
{
    public static TheoryData<NoticeKind, string> Mails => MailKindsAndLanguages.All;

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_SaysFirstWhatByWhenAndWhyYou(NoticeKind kind, string language)
    {
        (MailMessage mail, Notice notice) = await ComposeAsync(kind, language);

        string[] paragraphs = [.. mail.Text.Split("\n\n").Select(paragraph => paragraph.Replace('\n', ' '))];

        Assert.Equal("Postmortem: No new transactions since the firewall change", paragraphs[0]);
        Assert.Contains($"{notice.Recipient.Name}, ", paragraphs[1], StringComparison.Ordinal);
        Assert.Matches("(2026|now|week|jetzt|ab|Woche)", paragraphs[1]);
        Assert.Matches(language == "de" ? @"^(Wir bitten Sie darum|Sie erfahren davon), weil .+\.$" : @"^You are (asked|told) because (you|it|mail) .+\.$", paragraphs[2]);
        Assert.Equal(paragraphs[1], MailPage.Of(mail).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_HasASubjectThatSaysWhatToDo(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await ComposeAsync(kind, language);

        Assert.Matches(language == "de" ? "^(Bitte .+(en\\b|tun,|neu |ohne |nötig)|Nichts (mehr )?zu tun|Bei Gelegenheit lesen)" : "^(Please [a-z]+,?|Nothing|Read) ", mail.Subject);
        Assert.InRange(mail.Subject.Length, 20, MailSubject.Longest);
        Assert.DoesNotContain('!', mail.Subject + mail.Text);
        Assert.Matches("(No new tran|Alert when the ledger|Let test env)", mail.Subject);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_HasAPreheaderOfItsOwnAndNothingLeftToFillIn(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await ComposeAsync(kind, language);

        string preheader = MailPage.Of(mail).QuerySelector("body > div")!.TextContent.TrimEnd('\u034F', '\u200C', '\u00A0');
        Assert.InRange(preheader.Length, 30, 160);
        Assert.NotEqual(mail.Subject, preheader);
        Assert.DoesNotMatch(Unfilled(), mail.Subject + mail.Text + MailPage.Of(mail).Body!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_SaysTheSameInTextAndHtml(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await ComposeAsync(kind, language);

        IElement body = MailPage.Of(mail).QuerySelector("body > table")!;
        string[] links = [.. body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(links, Address().Matches(mail.Text).Select(match => match.Value));
        Assert.Equal(Said(body.TextContent), Said(Address().Replace(mail.Text, "")));
        Assert.All(mail.Text.Split('\n'), line => Assert.True(line.Length <= 78 || line.Contains("https://", StringComparison.Ordinal), line));
        Assert.DoesNotMatch("</?[a-z]|&[a-z]+;", mail.Text);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_NamesTheZoneOfItsReader(NoticeKind kind, string language)
    {
        (MailMessage mail, Notice notice) = await ComposeAsync(kind, language);

        Assert.Contains(Playbooks.Default.CalendarOf(notice.Recipient.Id).Zone, mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_HoldsNoMailAddressAndNobodyElsesLink(NoticeKind kind, string language)
    {
        (MailMessage mail, Notice notice) = await ComposeAsync(kind, language);

        Assert.DoesNotContain("@example", mail.Html + mail.Text + mail.Subject, StringComparison.Ordinal);
        Assert.All(MailPage.Of(mail).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!), link => Assert.True(
            link.StartsWith("https://postmortems.example/", StringComparison.Ordinal) ? link.Contains(notice.Recipient.Id.Value, StringComparison.Ordinal) : link is "https://meet.example/abc" or "https://acme.pagerduty.example/incidents/Q1",
            link));
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_AnyKind_HasItsReplyGoToTheFacilitator(NoticeKind kind, string language)
    {
        (MailMessage mail, Notice notice) = await ComposeAsync(kind, language);

        Assert.Equal(notice.Recipient == Playbooks.Ruth ? null : Playbooks.Ruth, mail.ReplyTo);
    }

    internal static async Task<(MailMessage Mail, Notice Notice)> ComposeAsync(NoticeKind kind, string language)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);
        return (await MailFixture.ComposeAsync(postmortem, notice, MailFixture.Speaking(language)), notice);
    }

    // Bullets, the signature's line and the colon after the button's label are what text has instead of HTML's looks.
    internal static string Said(string text) => string.Concat(Looks().Replace(text, "").Where(letter => !char.IsWhiteSpace(letter) && letter != ':'));

    [GeneratedRegex(@"\{\d+\}|\bmail\.[a-z-]+")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(- |-- $)", RegexOptions.Multiline)]
    private static partial Regex Looks();
}
