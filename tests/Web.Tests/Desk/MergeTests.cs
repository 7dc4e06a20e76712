using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class MergeTests
{
    private static Postmortem Told => Samples.Collecting() with
    {
        Respondents = [.. Samples.Collecting().Respondents.Select(respondent => respondent with { Sheet = SheetOf(respondent.Person == Samples.Asha ? "The database from 10:04." : "The payments from 10:29.") })],
    };

    [Fact]
    public async Task Merge_OneAccountPicked_IsTheSectionAndTheOtherStays()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Told);

        Seen answer = await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("pick", Samples.Björn.Id.Value));
        Seen page = await site.GetAsync(answer.Location!);

        Assert.Equal((303, $"{site.Desk}/merge/what-stopped?done=merged"), (answer.Status, answer.Location));
        Assert.Equal("The payments from 10:29.", Section(await site.StoredAsync()));
        Assert.Contains("The database from 10:04.", page.Words, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector($"#merge-pick-{Samples.Asha.Id}[checked]"));
        Assert.NotNull(page.Page.QuerySelector($"#merge-pick-{Samples.Björn.Id}[checked]"));
    }

    [Fact]
    public async Task Merge_OwnWordsAndAccount_StandTogetherAndCanBePickedAnew()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Told);
        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("pick", Samples.Asha.Id.Value), ("own", "Both saw the same."));
        Assert.Equal("Both saw the same.\n\nThe database from 10:04.", Section(await site.StoredAsync()));

        Seen page = await site.GetAsync($"{site.Desk}/merge/what-stopped");
        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("own", ""), ("pick", Samples.Björn.Id.Value));

        Assert.Equal("Both saw the same.", page.ValueOf("merge-own"));
        Assert.Equal("The payments from 10:29.", Section(await site.StoredAsync()));
    }

    [Fact]
    public async Task Merge_SomebodyEditedMeanwhile_IsAConflictThatKeepsTheChoice()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Told);
        await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("own", "Theirs."));

        Seen answer = await site.SendAsync($"{site.Desk}/merge/what-stopped", "merge", ("revision", "0"), ("own", "Mine."));

        Assert.Equal((409, "Mine."), (answer.Status, answer.ValueOf("merge-own")));
        Assert.Contains("Theirs.", answer.Words, StringComparison.Ordinal);
        Assert.StartsWith("Theirs.", Section(await site.StoredAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_AccountsDiffer_StandsBelowThemAndOnTheAgendaForAttendeesToo()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Told);
        const string differ = "The accounts of Asha Rao and Björn Åkesson differ in times or numbers: 10:04 · 10:29";

        Assert.Contains(differ, (await site.GetAsync(site.Desk)).Words, StringComparison.Ordinal);
        Assert.Contains(differ, (await site.GetAsync($"{site.Desk}/agenda")).Words, StringComparison.Ordinal);
        Assert.Contains(differ, (await site.GetAsync($"{site.ReportLink(Samples.Chen)}/agenda")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Invitation_Agenda_NamesWhatIsOpenOnceSomebodyHasAnswered()
    {
        string before = string.Join('\n', AgendaWords.Lines(Samples.Collecting(), 60));
        string after = string.Join('\n', AgendaWords.Lines(Told, 60));

        Assert.DoesNotContain("Nobody has answered", before, StringComparison.Ordinal);
        Assert.Contains("minutes: What stopped working?\n    The accounts of Asha Rao and Björn Åkesson differ", after, StringComparison.Ordinal);
    }

    private static string Section(Postmortem postmortem) => postmortem.Report.Draft!.Content.Sections[0].Markdown;

    private static AnswerSheet SheetOf(string text) => new([new GivenAnswer(Samples.WhatStopped, new Answer.Text(text))], Samples.Opened, 1);
}
