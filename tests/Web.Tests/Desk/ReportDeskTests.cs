using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ReportDeskTests
{
    private static readonly (string, string)[] Whole =
    [
        ("section-what-stopped", "The database stopped answering."),
        ("section-what-led", "- A rule blocked the port"),
        ("section-what-prevents", ""),
        ("nothing-impact", "yes"),
        ("section-impact", ""),
        ("rows", "0"),
        ("item-0-title", "Test with the production port"),
        ("item-0-email", "bjorn@example.com"),
        ("item-0-name", "Björn Åkesson"),
        ("item-0-due", "2025-11-05"),
        ("do", "save"),
    ];

    [Fact]
    public async Task Report_DraftSaved_HoldsEverySectionAndItem()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Assert.Equal((303, $"{site.Desk}/report/edit?done=report-saved"), (answer.Status, answer.Location));
        ReportDraft draft = (await site.StoredAsync()).Report.Draft!;
        Assert.Equal(1, draft.Revision);
        Assert.Equal("The database stopped answering.", draft.Content.Sections[0].Markdown);
        Assert.Equal("Nothing to report.", draft.Content.Sections[3].Markdown);
        ReportItem item = Assert.Single(draft.Content.Items);
        Assert.Equal((1, "Test with the production port", new DateOnly(2025, 11, 5)), (item.Item.Value, item.Title, item.Due));
        Assert.Equal(Samples.Björn, item.Owner);
    }

    [Fact]
    public async Task Report_ItemWithoutOwnerOrDue_IsRefusedAndKeepsEverything()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Where(field => field.Item1 is not ("item-0-email" or "item-0-due")), ("item-0-email", ""), ("item-0-due", "soon")]);

        Assert.Equal(400, answer.Status);
        Assert.Equal("Error: Enter the owner's email address, like asha@example.com", answer.ErrorBy("report-item-0-email"));
        Assert.Equal("Error: Enter the date by which it is to be done", answer.ErrorBy("report-item-0-due"));
        Assert.Equal(("Test with the production port", "soon"), (answer.ValueOf("report-item-0-title"), answer.ValueOf("report-item-0-due")));
        Assert.Equal("The database stopped answering.", answer.ValueOf("report-section-what-stopped"));
        Assert.Null((await site.StoredAsync()).Report.Draft);
    }

    [Fact]
    public async Task Report_RowAddedAndRemoved_KeepsWhatWasTypedAndSavesNothing()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen added = await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Where(field => field.Item1 != "do"), ("do", "add-row")]);
        Seen removed = await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Where(field => field.Item1 is not ("do" or "rows")), ("rows", "0,1"), ("item-1-title", "Second"), ("do", "remove-0")]);

        Assert.Equal((200, "Test with the production port", ""), (added.Status, added.ValueOf("report-item-0-title"), added.ValueOf("report-item-1-title")));
        Assert.Equal((200, null, "Second"), (removed.Status, removed.ValueOf("report-item-0-title"), removed.ValueOf("report-item-1-title")));
        Assert.Null((await site.StoredAsync()).Report.Draft);
    }

    [Fact]
    public async Task Report_SavedMeanwhileBySomebodyElse_ShowsBothTexts()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Seen answer = await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Skip(1), ("section-what-stopped", "My own words."), ("revision", "0")]);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Somebody saved the draft meanwhile", answer.Summary, StringComparison.Ordinal);
        Assert.Equal("My own words.", answer.ValueOf("report-section-what-stopped"));
        Assert.Contains("The database stopped answering.", string.Concat(answer.Page.QuerySelectorAll(".conflict ins").Select(ins => ins.TextContent)), StringComparison.Ordinal);
        Assert.Equal("1", answer.Page.QuerySelector("#report input[name=revision]")!.GetAttribute("value"));
        Assert.Equal("The database stopped answering.", (await site.StoredAsync()).Report.Draft!.Content.Sections[0].Markdown);
    }

    [Theory]
    [InlineData("mine", "My own words.")]
    [InlineData("theirs", "The database stopped answering.")]
    [InlineData("both", "My own words.\n\nThe database stopped answering.")]
    public async Task Report_ConflictSettled_SavesTheChosenText(string taken, string saved)
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Seen answer = await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Skip(1), ("section-what-stopped", "My own words."), ("take-section-what-stopped", taken), ("revision", "1")]);

        Assert.Equal(303, answer.Status);
        Assert.Equal(saved, (await site.StoredAsync()).Report.Draft!.Content.Sections[0].Markdown);
    }

    [Fact]
    public async Task Publish_Previewed_SaysWhoIsMailedAndWhatIsWorthALook()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Seen preview = await site.GetAsync($"{site.Desk}/report/publish");

        Assert.Contains("worth a look Björn Åkesson has not answered: What stopped working?; What led to the system breaking?", preview.Words, StringComparison.Ordinal);
        Assert.Contains("2 mails go out when you publish:", preview.Words, StringComparison.Ordinal);
        Assert.Contains("Björn Åkesson: the action items they own", preview.Words, StringComparison.Ordinal);
        Assert.NotNull(preview.Page.GetElementById("publish"));
    }

    [Fact]
    public async Task Publish_WordsThatBlame_AreNamedAndHoldNothingBack()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", [.. Whole.Skip(1), ("section-what-stopped", "Customers saw no new transactions because the engineer forgot to open the port.")]);

        Seen preview = await site.GetAsync($"{site.Desk}/report/publish");

        Assert.Contains("the words “forgot”", preview.Words, StringComparison.Ordinal);
        Assert.NotNull(preview.Page.GetElementById("publish"));
    }

    [Fact]
    public async Task Publish_SectionNobodyAnswered_IsRefused()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        Seen shown = await site.GetAsync($"{site.Desk}/report/publish");
        Dictionary<string, string> early = new() { ["form"] = "publish", ["version"] = "0", ["seal"] = "x", ["__RequestVerificationToken"] = (await site.GetAsync($"{site.Desk}/meeting")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")! };

        Seen answer = await site.PostAsync($"{site.Desk}/report/publish", early);

        Assert.Null(shown.Page.GetElementById("publish"));
        Assert.Contains("Write something below “What stopped working?”, or mark it as nothing to report", shown.Words, StringComparison.Ordinal);
        Assert.Contains("Write something below “What stopped working?”", answer.Summary, StringComparison.Ordinal);
        Assert.IsType<ReportState.Drafting>((await site.StoredAsync()).Report);
    }

    [Fact]
    public async Task Publish_AfterPreview_PublishesWhatWasPreviewed()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Seen preview = await site.GetAsync($"{site.Desk}/report/publish");
        Assert.IsType<ReportState.Drafting>((await site.StoredAsync()).Report);
        Seen answer = await site.SendAsync($"{site.Desk}/report/publish", "publish");

        Assert.Contains("The database stopped answering.", preview.Words, StringComparison.Ordinal);
        Assert.Equal((303, $"{site.Desk}/report?done=report-published"), (answer.Status, answer.Location));
        Postmortem stored = await site.StoredAsync();
        Assert.Equal(1, stored.CurrentReport!.Version);
        Assert.Equal("Test with the production port", Assert.Single(stored.Items).Title);
    }

    [Fact]
    public async Task Publish_DraftChangedAfterThePreview_IsAConflict()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/report/edit", "report", Whole);

        Seen answer = await site.SendAsync($"{site.Desk}/report/publish", "publish", ("seal", "what was read before"));

        Assert.Equal(409, answer.Status);
        Assert.Contains("changed after you opened this page", answer.Summary, StringComparison.Ordinal);
        Assert.IsType<ReportState.Drafting>((await site.StoredAsync()).Report);
    }

    [Fact]
    public async Task Publish_Correction_NeedsToSayWhatIsCorrected()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("new-version-wanted"));

        Seen refused = await site.SendAsync($"{site.Desk}/report/publish", "publish");
        Seen answer = await site.SendAsync($"{site.Desk}/report/publish", "publish", ("correction", "It came back on Sunday"));

        Assert.Equal((400, "Error: Say what this version corrects"), (refused.Status, refused.ErrorBy("publish-correction")));
        Assert.Equal(303, answer.Status);
        Postmortem stored = await site.StoredAsync();
        PublishedReport current = stored.CurrentReport!;
        Assert.Equal((2, "It came back on Sunday"), (current.Version, current.Correction));
    }

    [Fact]
    public async Task Publish_NewVersionDeclined_KeepsThePublishedOne()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("new-version-wanted"));

        await site.SendAsync($"{site.Desk}/report/publish", "decline", ("reason", "Same cause, told already"));

        Assert.Null(Assert.IsType<ReportState.Published>((await site.StoredAsync()).Report).NewVersionWanted);
    }

    // The words of a draft below a question that nobody has answered: the rule that refuses them has its own copy.
    [Fact]
    public void Readiness_DraftWithoutAnswers_MissesEverySection()
    {
        Postmortem postmortem = Samples.Collecting();
        ReportContent draft = ReportDrafts.From(postmortem, Playbooks.Default, new DateOnly(2025, 10, 6));

        var missing = ReportReadiness.Missing(draft, postmortem.Questions);

        Assert.Equal(postmortem.Questions.Length, missing.Length);
    }
}
