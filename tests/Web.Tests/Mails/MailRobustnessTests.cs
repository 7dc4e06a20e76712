using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What holds for every mail, whatever people and providers have typed.</summary>
public class MailRobustnessTests
{
    internal const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>{0}\r\nBcc: all@example.net";

    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    // Every development host validates scopes; there, mails once could not be written at all.
    [Fact]
    public async Task Compose_InAHostThatValidatesScopes_IsWritten()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Postmortem postmortem, Notice notice) = (MailFixture.Halfway, MailFixture.Notice(NoticeKind.PreRead, Playbooks.Grace));

        MailMessage mail = await site.Services.GetRequiredService<IMessageComposer>().ComposeAsync(postmortem, notice, Playbooks.Default, MailFixture.Now, TestContext.Current.CancellationToken);

        Assert.Contains("</html>", mail.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_HostileText_StaysText(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(Poisoned(postmortem), notice with { Recipient = new Person(notice.Recipient.Email, Hostile) });

        Assert.Empty(MailPage.Of(mail).QuerySelectorAll("script, img"));
        Assert.DoesNotContain(MailPage.Of(mail).All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(mail.Subject, char.IsControl);
        Assert.DoesNotContain('\r', mail.Text);
        Assert.InRange(mail.Subject.Length, 1, 120);
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

                Assert.Contains("\nstranger, ", mail.Text, StringComparison.Ordinal);
            }
        }
    }

    // A host may hold a playbook that was read before we judged its languages.
    [Theory]
    [InlineData("tlh", "tlh", "en")]
    [InlineData("tlh", "de-AT", "de")]
    [InlineData("de-CH", "en", "de")]
    [InlineData(null, "de", "de")]
    public async Task Compose_LanguageOfThePerson_IsTheNearestWeSpeak(string? persons, string playbooks, string expected)
    {
        Playbook playbook = MailFixture.Speaking(playbooks);
        playbook = playbook with { People = [.. playbook.People.Select(known => known with { Language = known.Person == Playbooks.Asha ? persons : known.Language })] };
        (Postmortem postmortem, Notice notice) = MailFixture.Of(NoticeKind.FormRequest);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice, playbook);

        Assert.Equal(expected, MailPage.Of(mail).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Compose_TwoLanguagesAtOnce_KeepsEachToItsMailAndNeitherToTheCaller()
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(NoticeKind.Chase);
        Language before = Languages.Current;

        MailMessage[] mails = await Task.WhenAll(Enumerable.Range(0, 20).Select(each => MailFixture.ComposeAsync(postmortem, notice, MailFixture.Speaking(each % 2 == 0 ? "en" : "de"))));

        Assert.All(mails.Index(), mail => Assert.StartsWith(mail.Index % 2 == 0 ? "Please add" : "Bitte bis", mail.Item.Subject, StringComparison.Ordinal));
        Assert.Equal(before, Languages.Current);
    }

    internal static Postmortem Poisoned(Postmortem postmortem) => postmortem with
    {
        Incident = postmortem.Incident with { Title = Hostile, Source = Hostile, Link = new Uri("javascript:alert(1)") },
        MergedInto = Hostile,
        Hold = postmortem.Hold is null ? null : postmortem.Hold with { ByIncident = false, Reason = Hostile },
        Waiver = postmortem.Waiver is null ? null : postmortem.Waiver with { Reason = Hostile },
        Facilitator = new Person(postmortem.Facilitator.Email, Hostile),
        Questions = [.. postmortem.Questions.Select(question => question with { Text = Hostile })],
        Respondents = [.. postmortem.Respondents.Select(respondent => respondent with { Because = Hostile, Declined = respondent.Declined is null ? null : respondent.Declined with { Reason = Hostile }, Person = new Person(respondent.Person.Email, Hostile) })],
        Items = [.. postmortem.Items.Select(item => item with { Title = Hostile, Postponements = [.. item.Postponements.Select(moved => moved with { Reason = Hostile })] })],
    };
}
