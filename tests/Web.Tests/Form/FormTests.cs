using System.Net;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class FormTests
{
    private const string Stopped = "q-what-stopped";
    private const string Led = "q-what-led";

    [Fact]
    public async Task Get_RespondentsLink_ShowsOnlyTheirQuestionsWithIncidentAndReason()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();

        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page.HasStatus(HttpStatusCode.OK).Says("No new transactions shown").Says("you took part in the response")
            .Says("What stopped working?").Says("What led to the system breaking?").Says("Users saw no new transactions.")
            .DoesNotSay("What are we doing to prevent").DoesNotSay("How many users");
        Assert.True(page.Html.Length < 50_000, $"{page.Html.Length} characters");
    }

    [Theory]
    [InlineData(null, "Fri 10 Oct 2025, 17:00")] // The form closes on Sunday, a day before the meeting
    [InlineData("2025-10-13T09:30Z", "Mon 13 Oct 2025, 09:30")] // Kept open longer by the facilitator
    public async Task Get_BeforeAMondaysMeeting_SaysByWhenInWorkingHours(string? openUntil, string expected)
    {
        Slot monday = new(new(2025, 10, 13, 10, 0, 0, TimeSpan.Zero), new(2025, 10, 13, 11, 0, 0, TimeSpan.Zero));
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting() with
        {
            Meeting = new MeetingState.Booked(1, new Booking("uid", monday, Sequence: 0, JoinLink: null)),
            FormOpenUntil = openUntil is null ? null : DateTimeOffset.Parse(openUntil, System.Globalization.CultureInfo.InvariantCulture),
        });
        using Browser björn = site.Open();

        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page.HasStatus(HttpStatusCode.OK).Says("Answer by " + expected);
    }

    [Fact]
    public async Task Get_Form_ChangesNothing()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser scanner = site.Open();
        string form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened).PathAndQuery;

        foreach (string address in new[] { form, form + "?at=q-what-led.0&saved=yes", form + "/done", form + "/hand-over", form + "?do=submit" })
        {
            (await scanner.GetAsync(address)).HasStatus(HttpStatusCode.OK);
        }

        Assert.Equal(1, site.Store.Saves);
        Assert.Null(await site.Store.FindDraftAsync(postmortem.Id, Samples.Björn.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Submit_EverythingAnswered_RecordsAnswersAndReadsThemBack()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        PageSeen done = await björn.PressAsync(page, "Submit", new() { [Stopped] = "The payments database.\r\n\r\nNo new rows.", [Led + ".0"] = "A rule closed port 1433" });

        done.HasStatus(HttpStatusCode.OK).Says("Thank you, Björn").Says("What happens next").Says("No new rows.").Says("A rule closed port 1433");
        AnswerSheet sheet = (await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet!;
        Assert.Equal(new Answer.Text("The payments database.\n\nNo new rows."), sheet.To(Samples.WhatStopped));
        Assert.Equal("A rule closed port 1433", Assert.IsType<Answer.Whys>(sheet.To(Samples.WhatLed)).Roots.Single().Text);
        Assert.Null(await site.Store.FindDraftAsync(postmortem.Id, Samples.Björn.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Submit_RequiredQuestionsLeftBlank_Returns400AndKeepsWhatWasTyped()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        PageSeen refused = await björn.PressAsync(page, "Submit", new() { [Led + ".0"] = "Nobody <knew> & asked" });

        refused.HasStatus(HttpStatusCode.BadRequest).HasError(Stopped, "Answer “What stopped working?”").HasValue(Led + ".0", "Nobody <knew> & asked");
        Assert.Null((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet);
    }

    [Fact]
    public async Task Submit_NothingToAddTicked_CountsAsAnswer()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        await björn.PressAsync(page, "Submit", new() { [Stopped] = "Payments", [Led + ".nothing"] = "yes" });

        Assert.DoesNotContain((await site.ReadAsync(postmortem.Id)).Owing, respondent => respondent.Person == Samples.Björn);
    }

    [Fact]
    public async Task Submit_TickBesideWords_AsksWhichIsTrue()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        PageSeen refused = await björn.PressAsync(page, "Submit", new() { [Stopped] = "Payments", [Stopped + ".nothing"] = "yes", [Led + ".nothing"] = "yes" });

        refused.HasStatus(HttpStatusCode.BadRequest).HasError(Stopped + ".nothing", "both cannot be true").HasValue(Stopped, "Payments").HasValue(Stopped + ".nothing", "yes");
    }

    [Fact]
    public async Task Submit_AgainWithChanges_ReplacesTheAnswers()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        await björn.PressAsync(await björn.GetAsync(form), "Submit", new() { [Stopped] = "Payments", [Led + ".0"] = "A rule" });

        site.Time.Advance(TimeSpan.FromMinutes(5));
        PageSeen again = await björn.GetAsync(form);
        again.Says("You submitted on Mon 6 Oct 2025, 09:00 (Etc/UTC)").HasValue(Stopped, "Payments").HasValue(Led + ".0", "A rule");
        await björn.PressAsync(again, "Submit again", new() { [Stopped] = "Payments in Europe" });

        AnswerSheet sheet = (await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet!;
        Assert.Equal(2, sheet.Revision);
        Assert.Equal(new Answer.Text("Payments in Europe"), sheet.To(Samples.WhatStopped));
    }

    [Fact]
    public async Task Submit_AfterPublication_IsKeptAndSaysThatTheReportStands()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem open = Samples.Collecting();
        Postmortem postmortem = await site.HoldsAsync(open with { Report = new ReportState.Published(Samples.Report(open.Id), [], NewVersionWanted: null) });
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page.Says("The report is published already");
        PageSeen done = await björn.PressAsync(page, "Submit", new() { [Stopped] = "Payments", [Led + ".0"] = "A rule" });

        done.Says("The report is published already");
        Assert.NotNull((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet);
    }

    [Fact]
    public async Task Post_StoreDown_Answers503AndSaysThatNothingIsLost()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        site.Store.Failure = new("down");
        PageSeen failed = await björn.PressAsync(page, "Submit", new() { [Stopped] = "Payments" });

        failed.HasStatus(HttpStatusCode.ServiceUnavailable).Says("Nothing is lost");
        Assert.Equal("no-store", failed.Header("Cache-Control"));
    }
}
