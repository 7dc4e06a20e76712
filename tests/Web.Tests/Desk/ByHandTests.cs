using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The one-click acts: what each says before, and what it did after.</summary>
public sealed class ByHandTests
{
    // Monday 6 October 2025, 10:00 UTC: 12:00 in Stockholm, and Björn's form link went an hour ago.
    private static Postmortem Asked
    {
        get
        {
            Postmortem opened = Samples.Collecting();
            string key = $"form/{Samples.Björn.Id}/1@{Samples.Björn.Id}";
            return opened with { Ledger = Samples.Ledger(new LedgerEntry(key, new Notice(NoticeKind.FormRequest, Samples.Björn, 1, [], key), new StepResult.Done(Samples.Opened))) };
        }
    }

    [Fact]
    public async Task ChaseNow_Pressed_SaysWhenItGoesAndDoesItOnce()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);
        Seen before = await site.GetAsync($"{site.Desk}/people");

        Seen answer = await site.SendAsync($"{site.Desk}/people", $"chase-{Samples.Björn.Id}");
        Seen after = await site.GetAsync(answer.Location!);

        Assert.Contains("“Chase now” sends one mail at Mon 6 Oct 2025", before.Words, StringComparison.Ordinal);
        Assert.Equal((303, $"{site.Desk}/people?done=chase-asked"), (answer.Status, answer.Location));
        Assert.Contains("The chase goes at the time shown", after.Words, StringComparison.Ordinal);
        Assert.Contains("Next: a chase for missing answers, Mon 6 Oct 2025", after.Words, StringComparison.Ordinal);
        Assert.Equal(Samples.Björn.Id, Assert.Single((await site.StoredAsync()).ChaseAsks).Person);
    }

    [Fact]
    public async Task ChaseNow_BeforeTheFormLinkWent_IsNotOffered()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Samples.Collecting() with { Ledger = Samples.Ledger() });

        Seen page = await site.GetAsync($"{site.Desk}/people");

        Assert.Equal(200, page.Status);
        Assert.Contains("Next: the form link", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extend_ByADay_KeepsTheFormOpen()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);
        DateTimeOffset closes = PostmortemLifecycle.FormCloses(await site.StoredAsync(), Playbooks.Default);

        Seen answer = await site.SendAsync($"{site.Desk}/people", "extend-day");

        Assert.Equal((303, $"{site.Desk}/people?done=form-extended"), (answer.Status, answer.Location));
        Assert.Equal(closes.AddDays(1), PostmortemLifecycle.FormCloses(await site.StoredAsync(), Playbooks.Default));
    }

    [Fact]
    public async Task Extend_ToThePast_IsRefusedAndKeepsWhatWasTyped()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);

        Seen answer = await site.SendAsync($"{site.Desk}/people", "extend-form", ("date", "2025-10-01"), ("time", "12:00"));

        Assert.Equal((400, "2025-10-01"), (answer.Status, answer.ValueOf("extend-form-date")));
        Assert.StartsWith("Error: Choose a time later than", answer.ErrorBy("extend-form-date"), StringComparison.Ordinal);
        Assert.Null((await site.StoredAsync()).FormOpenUntil);
    }

    [Fact]
    public async Task Replace_AnotherPerson_IsAskedInstead()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);
        string page = $"{site.Desk}/respondents/{Samples.Björn.Id}/replace";

        Seen before = await site.GetAsync(page);
        Seen refused = await site.SendAsync(page, "replace", ("email", "BJORN@example.com"));
        Seen answer = await site.SendAsync(page, "replace", ("name", "Grace Kim"), ("email", "grace@example.com"));

        Assert.Contains("Björn Åkesson is not asked these questions any more", before.Words, StringComparison.Ordinal);
        Assert.Equal("Error: This person is asked already. Enter somebody else’s address", refused.ErrorBy("replace-email"));
        Assert.Equal(303, answer.Status);
        Postmortem stored = await site.StoredAsync();
        Assert.Null(stored.RespondentOf(Samples.Björn.Id));
        Assert.NotNull(stored.RespondentOf(Playbooks.Grace.Id));
    }

    [Fact]
    public async Task Waive_Opened_SaysWhoWillBeTold()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);

        Seen page = await site.GetAsync($"{site.Desk}/standing");

        Assert.Contains("1 person was asked for something and is told that it is not needed any more: Björn Åkesson.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallOff_Asked_ChangesNothingUntilItIsConfirmed()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);

        Seen asked = await site.GetAsync($"{site.Desk}/meeting/call-off");
        Assert.IsType<MeetingState.Wanted>((await site.StoredAsync()).Meeting);
        await site.SendAsync($"{site.Desk}/meeting/call-off", "off");

        Assert.Contains("taken out of the calendars of all 3 attendees", asked.Words, StringComparison.Ordinal);
        Assert.IsType<MeetingState.Cancelled>((await site.StoredAsync()).Meeting);
    }

    [Fact]
    public async Task Desk_InGerman_SpeaksIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);
        site.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");

        Assert.Contains("Was als Nächstes kommt", (await site.GetAsync(site.Desk)).Words, StringComparison.Ordinal);
        Assert.Contains("Jetzt nachfragen", (await site.GetAsync($"{site.Desk}/people")).Words, StringComparison.Ordinal);
        Assert.Contains("Tagesordnung", (await site.GetAsync($"{site.Desk}/agenda")).Words, StringComparison.Ordinal);
    }
}
