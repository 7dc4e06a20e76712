using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What the mail around an invitation says, in whose words and on whose clock.</summary>
public class InvitationMailTests
{
    public static TheoryData<MeetingChange, string, string> Letters => InvitationFixture.All;

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Write_AnyChange_ReadsAsAgreed(MeetingChange change, string role, string language)
    {
        InvitationLetter letter = await InvitationFixture.WriteAsync(change, InvitationFixture.Named(role), language);

        Snapshot.Check($"{language}/Invitation{change}{role}.txt", $"Subject: {letter.Subject}\n\n{letter.Text}");
        if (role == nameof(InvitationFixture.Required))
        {
            Snapshot.Check($"{language}/Invitation{change}.html", letter.Html);
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Write_AnyChange_SaysFirstWhatWhenAndWhyYou(MeetingChange change, string role, string language)
    {
        Attendee attendee = InvitationFixture.Named(role);

        InvitationLetter letter = await InvitationFixture.WriteAsync(change, attendee, language);

        string[] paragraphs = [.. letter.Text.Split("\n\n").Select(paragraph => paragraph.Replace('\n', ' '))];
        Assert.Contains($"{attendee.Person.Name}, ", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "27. November 2026" : "27 November 2026", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains($"({Playbooks.Default.CalendarOf(attendee.Person.Id).Zone})", paragraphs[1], StringComparison.Ordinal);
        Assert.Matches(language == "de" ? @"^(Wir bitten Sie darum|Sie erfahren davon), weil Sie .+\.$" : @"^You are (asked|told) because you .+\.$", paragraphs[2]);
        Assert.Matches(language == "de" ? "^(Bitte .+(en\\b|prüfen)|Nichts zu tun)" : "^(Please [a-z]+|Nothing) ", letter.Subject);
        Assert.InRange(letter.Subject.Length, 20, MailSubject.Longest);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Write_AnyChange_HoldsNoLinkAndNoAddress(MeetingChange change, string role, string language)
    {
        InvitationLetter letter = await InvitationFixture.WriteAsync(change, InvitationFixture.Named(role), language);

        Assert.DoesNotContain("http", letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("@example", letter.Text + letter.Html + letter.Subject, StringComparison.Ordinal);
        Assert.Empty(Page(letter).QuerySelectorAll("a"));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Write_AnyChange_KeepsToTheFormOfAllMails(MeetingChange change, string role, string language)
    {
        InvitationLetter letter = await InvitationFixture.WriteAsync(change, InvitationFixture.Named(role), language);
        IHtmlDocument page = Page(letter);

        Assert.InRange(Encoding.UTF8.GetByteCount(letter.Html), 1, 30 * 1024);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(letter.Subject, page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=color-scheme][content='light dark']"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("presentation", table.GetAttribute("role")));
        Assert.InRange(page.QuerySelector("body > div")!.TextContent.TrimEnd('\u034F', '\u200C', '\u00A0').Length, 30, 160);
        Assert.Equal(MailRulesTests.Said(page.QuerySelector("body > table")!.TextContent), MailRulesTests.Said(letter.Text));
        Assert.All(letter.Text.Split('\n'), line => Assert.True(line.Length <= 78, line));
        Assert.DoesNotMatch(@"\{\d+\}|\bmail\.[a-z-]+", letter.Subject + letter.Text);
    }

    // The meeting is on Friday 27 November 2026, 10:00 UTC; in Kiritimati that is Saturday already.
    // On Sunday 25 October 2026 the clocks go back in Europe at 01:00 UTC, and on 1 November in New York.
    [Theory]
    [InlineData("Europe/Lisbon", "2026-11-27T10:00", 60, "Friday 27 November 2026, 10:00 to 11:00 (Europe/Lisbon)")]
    [InlineData("Pacific/Kiritimati", "2026-11-27T10:00", 60, "Saturday 28 November 2026, 00:00 to 01:00 (Pacific/Kiritimati)")]
    [InlineData("Pacific/Kiritimati", "2026-11-27T09:30", 60, "Friday 27 November 2026, 23:30 to Saturday 28 November 2026, 00:30 (Pacific/Kiritimati)")]
    [InlineData("Europe/Lisbon", "2026-10-23T10:00", 60, "Friday 23 October 2026, 11:00 to 12:00 (Europe/Lisbon)")] // the last working day of summer time
    [InlineData("Europe/Lisbon", "2026-10-26T10:00", 60, "Monday 26 October 2026, 10:00 to 11:00 (Europe/Lisbon)")] // the first of winter time
    [InlineData("America/New_York", "2026-10-26T14:00", 45, "Monday 26 October 2026, 10:00 to 10:45 (America/New_York)")] // New York is a week behind
    public async Task Write_ReadersZone_ShowsTheReadersClock(string zone, string start, int minutes, string said)
    {
        DateTimeOffset from = DateTimeOffset.Parse(start + "Z", System.Globalization.CultureInfo.InvariantCulture);
        Playbook playbook = Playbooks.Default with
        {
            People = [.. Playbooks.Default.People.Select(known => known.Person == Playbooks.Ines ? known with { Schedule = WorkSchedule.Default with { Zone = zone } } : known)],
        };

        InvitationLetter letter = await InvitationFixture.WriteAsync(new InvitationNews(MeetingChange.Invited, InvitationFixture.Required, new Slot(from, from.AddMinutes(minutes))), playbook);

        Assert.Contains(said, letter.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("UTC ", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_AttendeesOfTwoLanguages_EachReadsTheirOwnWhileTheCalendarHasOne()
    {
        Playbook playbook = Playbooks.Default with
        {
            People = [.. Playbooks.Default.People.Select(known => known.Person == Playbooks.Ines ? known with { Language = "de" } : known)],
        };

        InvitationLetter german = await InvitationFixture.WriteAsync(new InvitationNews(MeetingChange.Invited, InvitationFixture.Required, MailFixture.Meeting), playbook);
        InvitationLetter english = await InvitationFixture.WriteAsync(new InvitationNews(MeetingChange.Invited, InvitationFixture.Optional, MailFixture.Meeting), playbook);
        MeetingInvitation shared = MailFixture.Composer(playbook).Invite(MailFixture.Halfway, "key", [InvitationFixture.Required], MailFixture.Meeting, MailFixture.Now);

        Assert.StartsWith("Bitte zu- oder absagen", german.Subject, StringComparison.Ordinal);
        Assert.StartsWith("Please accept or decline", english.Subject, StringComparison.Ordinal);
        Assert.Equal("en", shared.Language);
    }

    [Theory]
    [InlineData(NoMeeting.ByFacilitator, "goes on without a meeting", "The report is written all the same")]
    [InlineData(NoMeeting.IncidentReopened, "the incident is open again", "you get a new invitation")]
    [InlineData(NoMeeting.Waived, "no postmortem is needed", "What was written is kept")]
    public async Task Write_CalledOff_SaysWhyAndWhatComesOfIt(NoMeeting why, string because, string next)
    {
        Postmortem off = MailFixture.Halfway with { Meeting = new MeetingState.Cancelled(1, why, new Booking("uid", MailFixture.Meeting, 0, null)) };

        InvitationLetter letter = await InvitationFixture.WriteAsync(new InvitationNews(MeetingChange.Cancelled, InvitationFixture.Required, MailFixture.Meeting), Playbooks.Default, off);

        Assert.Contains(because, letter.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains(next, letter.Text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TakenOffTheList_SaysThatTheOthersMeet()
    {
        InvitationLetter letter = await InvitationFixture.WriteAsync(MeetingChange.TakenOff, InvitationFixture.Optional, "en");

        Assert.Contains("goes on without you", letter.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("cancel|called off", RegexOptions.IgnoreCase), letter.Subject + letter.Text);
    }

    [Theory]
    [InlineData(MeetingChange.Invited)]
    [InlineData(MeetingChange.Moved)]
    [InlineData(MeetingChange.TakenOff)]
    public async Task Write_HostileText_StaysText(MeetingChange change)
    {
        Attendee hostile = new(new Person(Playbooks.Ines.Email, MailRobustnessTests.Hostile), Required: true);

        InvitationLetter letter = await InvitationFixture.WriteAsync(new InvitationNews(change, hostile, MailFixture.Meeting), Playbooks.Default, MailRobustnessTests.Poisoned(MailFixture.Halfway));

        Assert.Empty(Page(letter).QuerySelectorAll("script, img"));
        Assert.DoesNotContain(letter.Subject, char.IsControl);
        Assert.DoesNotContain('\r', letter.Text);
    }

    private static IHtmlDocument Page(InvitationLetter letter) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(letter.Html);
}
