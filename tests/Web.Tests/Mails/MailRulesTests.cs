using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What holds for every mail, whatever it is about.</summary>
public class MailRulesTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>\r\nBcc: all@example.net";

    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_AnyKind_SaysFirstWhatByWhenAndWhyYou(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice);

        string first = mail.Text.Split('\n')[0];
        Assert.StartsWith($"{notice.Recipient.Name}, ", first, StringComparison.Ordinal);
        Assert.Matches("(2026|now|week)", first);
        Assert.Matches(@"\. You are (asked|told) because (you|it) .+\.$", first);
        Assert.Equal(first, Page(mail).QuerySelector("td > p")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_AnyKind_NamesTheZoneAndTheIncident(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice);

        string zone = Playbooks.Default.CalendarOf(notice.Recipient.Id).Zone;
        Assert.Contains(zone, mail.Text, StringComparison.Ordinal);
        Assert.Contains(zone, mail.Html, StringComparison.Ordinal);
        Assert.Contains("No new transactions", mail.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_AnyKind_IsSmallAndLoadsNothing(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice);

        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, 30 * 1024);
        Assert.Empty(Page(mail).QuerySelectorAll("img, script, link, iframe, object, video"));
        Assert.DoesNotContain("url(", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(Page(mail).QuerySelector("meta[name=color-scheme][content='light dark']"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_AnyKind_HoldsNoMailAddressAndNobodyElsesLink(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice);

        Assert.DoesNotContain("@example", mail.Html + mail.Text + mail.Subject, StringComparison.Ordinal);
        string[] links = [.. Page(mail).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
        Assert.All(links, link => Assert.True(
            link.StartsWith("https://postmortems.example/", StringComparison.Ordinal) ? link.Contains(notice.Recipient.Id.Value, StringComparison.Ordinal) : link is "https://meet.example/abc" or "https://acme.pagerduty.example/incidents/Q1",
            link));
        Assert.All(links, link => Assert.Contains(link, mail.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_HostileText_StaysText(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(Poisoned(postmortem), notice with { Recipient = new Person(notice.Recipient.Email, Hostile) });

        Assert.Empty(Page(mail).QuerySelectorAll("script, img"));
        Assert.DoesNotContain(Page(mail).All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(mail.Subject, char.IsControl);
        Assert.DoesNotContain("\nBcc:", mail.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.InRange(mail.Subject.Length, 1, 240);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_AboutNothingThatExists_StillMakesAMail(NoticeKind kind)
    {
        foreach (Postmortem postmortem in new[] { MailFixture.Halfway, MailFixture.Following with { Items = [] } })
        {
            foreach (string[] about in new string[][] { [], ["gone", "?"], ["999#x"], ["1", "nonsense"] })
            {
                MailMessage mail = await MailFixture.ComposeAsync(postmortem, MailFixture.Notice(kind, new Person(EmailAddress.Parse("stranger@example.org"), "stranger@example.org"), about));

                Assert.StartsWith("stranger, ", mail.Text, StringComparison.Ordinal);
            }
        }
    }

    private static IDocument Page(MailMessage mail) => new HtmlParser().ParseDocument(mail.Html);

    private static Postmortem Poisoned(Postmortem postmortem) => postmortem with
    {
        Incident = postmortem.Incident with { Title = Hostile, Source = Hostile, Link = new Uri("javascript:alert(1)") },
        MergedInto = Hostile,
        Hold = postmortem.Hold is null ? null : postmortem.Hold with { Reason = Hostile },
        Waiver = postmortem.Waiver is null ? null : postmortem.Waiver with { Reason = Hostile },
        Facilitator = new Person(postmortem.Facilitator.Email, Hostile),
        Questions = [.. postmortem.Questions.Select(question => question with { Text = Hostile })],
        Respondents = [.. postmortem.Respondents.Select(respondent => respondent with { Because = Hostile, Person = new Person(respondent.Person.Email, Hostile) })],
        Items = [.. postmortem.Items.Select(item => item with { Title = Hostile, Postponements = [.. item.Postponements.Select(moved => moved with { Reason = Hostile })] })],
    };
}
