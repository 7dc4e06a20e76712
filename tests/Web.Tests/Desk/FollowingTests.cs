using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Sections nobody has touched go on following the answers, also while a page is open.</summary>
public sealed class FollowingTests
{
    private static readonly (string, string)[] Ready = [("section-what-led", "- A rule"), ("nothing-impact", "yes"), ("section-impact", ""), ("section-what-prevents", "More tests."), ("do", "save")];

    [Fact]
    public async Task Merge_OneQuestion_LetsLaterAnswersIntoTheOthers()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("own", "We agree."));

        await site.AnswerAsync(Samples.Björn, Samples.WhatLed, "A rule was changed.");
        await site.AnswerAsync(Samples.Björn, Samples.WhatStopped, "The payments.");

        Seen followed = await site.GetAsync($"{site.Desk}/merge/what-led");
        Seen written = await site.GetAsync($"{site.Desk}/merge/what-stopped");
        Assert.Contains("What the draft says now A rule was changed. This section follows the answers", followed.Words, StringComparison.Ordinal);
        Assert.Contains("What the draft says now We agree. This section stays as it was saved", written.Words, StringComparison.Ordinal);
        Assert.Contains("A rule was changed.", (await site.GetAsync($"{site.Desk}/report")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_EveryAccountPickedAgain_FollowsAgain()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.AnswerAsync(Samples.Asha, Samples.WhatStopped, "The database.");
        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("own", "We agree."));

        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("own", ""), ("pick", Samples.Asha.Id.Value));
        await site.AnswerAsync(Samples.Björn, Samples.WhatStopped, "The payments.");

        Assert.Contains("Asha Rao: The database. Björn Åkesson: The payments.", (await site.GetAsync($"{site.Desk}/report")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_AnswerCameInMeanwhile_IsAConflictThatShowsItAndKeepsTheChoice()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.AnswerAsync(Samples.Asha, Samples.WhatStopped, "The database.");

        Seen answer = await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", () => site.AnswerAsync(Samples.Björn, Samples.WhatStopped, "The payments."), ("own", "Only the database."));

        Assert.Equal((409, "Only the database."), (answer.Status, answer.ValueOf("merge-own")));
        Assert.Contains("An answer to this question came in", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("The payments.", answer.Words, StringComparison.Ordinal);
        Assert.Null((await site.StoredAsync()).Report.Draft);
    }

    [Fact]
    public async Task Edit_AnswerToASectionLeftAloneCameIn_IsInTheSavedDraft()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/report/edit", "report", () => site.AnswerAsync(Samples.Björn, Samples.WhatLed, "A rule was changed."), ("section-what-stopped", "By hand."), ("do", "save"));
        await site.AnswerAsync(Samples.Björn, Samples.WhatLed, "Two rules were changed.");

        Assert.Equal(303, answer.Status);
        string report = (await site.GetAsync($"{site.Desk}/report")).Words;
        Assert.Contains("Two rules were changed.", report, StringComparison.Ordinal);
        Assert.Contains("By hand.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_AnswerToASectionBeingWrittenCameIn_ShowsBothTextsOfThatSectionAlone()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync(
            $"{site.Desk}/report/edit",
            "report",
            async () =>
            {
                await site.AnswerAsync(Samples.Björn, Samples.WhatStopped, "The payments.");
                await site.AnswerAsync(Samples.Björn, Samples.WhatLed, "A rule was changed.");
            },
            ("section-what-stopped", "By hand."),
            ("do", "save"));

        Assert.Equal((409, "By hand.", "A rule was changed."), (answer.Status, answer.ValueOf("report-section-what-stopped"), answer.ValueOf("report-section-what-led")));
        Assert.Contains("Answers came in while you were writing", answer.Summary, StringComparison.Ordinal);
        Assert.Equal("Two texts: What stopped working?", Assert.Single(answer.Page.QuerySelectorAll(".conflict legend")).TextContent);
        Assert.Contains("The payments.", answer.Page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.StoredAsync()).Report.Draft);
    }

    [Fact]
    public async Task Edit_RefusedForAnotherReason_StillKnowsWhatItsSenderSaw()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen refused = await site.SendAsync($"{site.Desk}/report/edit", "report", () => site.AnswerAsync(Samples.Björn, Samples.WhatLed, "A rule was changed."), ("title", ""), ("do", "save"));

        string seen = refused.Page.QuerySelector("[name=seen-what-led]")!.GetAttribute("value")!;
        string now = (await site.GetAsync($"{site.Desk}/report/edit")).Page.QuerySelector("[name=seen-what-led]")!.GetAttribute("value")!;
        Assert.Equal(400, refused.Status);
        Assert.NotEqual(now, seen);
    }

    [Fact]
    public async Task Publish_AnswerCameInAfterThePreview_IsAConflict()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.AnswerAsync(Samples.Asha, Samples.WhatStopped, "The database.");
        await site.SendAsync($"{site.Desk}/report/edit", "report", Ready);

        Seen answer = await site.SendAsync($"{site.Desk}/report/publish", "publish", () => site.AnswerAsync(Samples.Björn, Samples.WhatStopped, "The payments."));

        Assert.Equal(409, answer.Status);
        Assert.Contains("Björn Åkesson: The payments.", answer.Words, StringComparison.Ordinal);
        Assert.IsType<ReportState.Drafting>((await site.StoredAsync()).Report);
    }
}
