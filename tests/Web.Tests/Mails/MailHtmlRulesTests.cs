using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What the HTML of every mail keeps to, so that Outlook, Gmail and dark mode leave it readable.</summary>
public partial class MailHtmlRulesTests
{
    public static TheoryData<NoticeKind, string> Mails => MailKindsAndLanguages.All;

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Html_AnyKind_IsSmallAndLoadsNothing(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await MailRulesTests.ComposeAsync(kind, language);

        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, 30 * 1024);
        Assert.Empty(MailPage.Of(mail).QuerySelectorAll("script, link, iframe, object, video, audio, img:not([alt]), img:not([src^='data:']), [background]"));
        Assert.DoesNotMatch(@"url\(|@import", mail.Html);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Html_AnyKind_UsesNoStyleThatProgramsDrop(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await MailRulesTests.ComposeAsync(kind, language);

        string styles = string.Join('\n', [.. MailPage.Of(mail).QuerySelectorAll("[style]").Select(element => element.GetAttribute("style")!), .. MailPage.Of(mail).QuerySelectorAll("style").Select(style => style.TextContent)]);
        Assert.DoesNotMatch(@"\b(flex|grid|position|float|calc|rem|vw)\b|var\(", styles);
        Assert.DoesNotMatch(@"(?i)#fff(fff)?\b|#000(000)?\b", mail.Html);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Html_AnyKind_TellsProgramsAndReadersWhatItIs(NoticeKind kind, string language)
    {
        (MailMessage mail, _) = await MailRulesTests.ComposeAsync(kind, language);
        IDocument page = MailPage.Of(mail);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(mail.Subject, page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=color-scheme][content='light dark']"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("presentation", table.GetAttribute("role")));
        Assert.InRange(page.QuerySelectorAll("td.button a").Length, kind == NoticeKind.Waived ? 0 : 1, kind == NoticeKind.Waived ? 0 : 1);
        Assert.All(page.QuerySelectorAll("p:not(.faint), li, h1, td.button a"), text => Assert.True(SizeOf(text) >= 16, text.OuterHtml));
    }

    // WCAG 2.2, 1.4.3; the pairs are those that stand upon one another.
    [Theory]
    [InlineData(MailStyle.About, MailStyle.Card)]
    [InlineData(MailStyle.Lead, MailStyle.Card)]
    [InlineData(MailStyle.Body, MailStyle.Card)]
    [InlineData(MailStyle.Foot, MailStyle.Card)]
    [InlineData(MailStyle.Button, MailStyle.ButtonCell)]
    [InlineData("color:#175c6b", MailStyle.Card)] // a link
    public void Html_TextOnItsGround_HasContrastInLightAndWhenAProgramInvertsIt(string text, string ground)
    {
        (double ink, double paper) = (Luminance(Colour(text, "color")), Luminance(Colour(ground, "background-color")));
        (double inkInverted, double paperInverted) = (Luminance(0xFFFFFF - Colour(text, "color")), Luminance(0xFFFFFF - Colour(ground, "background-color")));

        Assert.InRange(Contrast(ink, paper), 4.5, 21);
        Assert.InRange(Contrast(inkInverted, paperInverted), 4.5, 21);
    }

    [Theory]
    [InlineData("ink", "card")]
    [InlineData("faint", "card")]
    [InlineData("link", "card")]
    [InlineData("press", "button")]
    public void Html_InDarkMode_HasContrast(string text, string ground)
    {
        string sheet = MailStyle.Sheet.Value[MailStyle.Sheet.Value.IndexOf(MailStyle.DarkQuery, StringComparison.Ordinal)..];

        Assert.InRange(Contrast(Luminance(Colour(Rule(sheet, text), "color")), Luminance(Colour(Rule(sheet, ground), "background-color"))), 4.5, 21);
    }

    private static string Rule(string sheet, string name) => Regex.Match(sheet, $@"\.{name}\{{([^}}]*)\}}").Groups[1].Value;

    private static int Colour(string style, string property) =>
        Convert.ToInt32(Regex.Match(style, $@"(?<![-\w]){property}:#([0-9a-f]{{6}})").Groups[1].Value, 16);

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(int colour) => (0.2126 * Linear(colour >> 16)) + (0.7152 * Linear((colour >> 8) & 0xFF)) + (0.0722 * Linear(colour & 0xFF));

    private static double Linear(int channel) => channel / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static int SizeOf(IElement text)
    {
        for (IElement? element = text; element is not null; element = element.ParentElement)
        {
            if (FontSize().Match(element.GetAttribute("style") ?? "") is { Success: true } size)
            {
                return int.Parse(size.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }

    [GeneratedRegex(@"font-size:(\d+)px")]
    private static partial Regex FontSize();
}
