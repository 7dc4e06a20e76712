using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The tree of whys without a script: every change is a button and a page.</summary>
public sealed class WhyTreeTests
{
    private const string Led = "q-what-led";

    [Fact]
    public async Task Move_ByItsButtons_GoesWhereTheySay()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, _) = await OpenAsync(site);
        page = await asha.PressAsync(page, "Add a branch beside why 1", new() { [Led + ".0"] = "One" });
        page = await asha.PressAsync(page, "Add a branch beside why 2", new() { [Led + ".1"] = "Two" });

        page = await asha.PressAsync(page, "Move up why 3", new() { [Led + ".2"] = "Three" });
        page.HasValue(Led + ".1", "Three").HasValue(Led + ".2", "Two");
        page = await asha.PressAsync(page, "Move in why 2");
        page.HasValue(Led + ".0.0", "Three").HasValue(Led + ".1", "Two");
        page = await asha.PressAsync(page, "Move out why 1.1");
        page.HasValue(Led + ".1", "Three").HasValue(Led + ".2", "Two");
        page = await asha.PressAsync(page, "Move down why 1");
        page.HasValue(Led + ".0", "Three").HasValue(Led + ".1", "One").HasValue(Led + ".2", "Two");
    }

    [Fact]
    public async Task Remove_ThenUndo_BringsTheWholeBranchBack()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, _) = await OpenAsync(site);
        page = await asha.PressAsync(page, "Add a why below why 1", new() { [Led + ".0"] = "One", [Led + ".0.evidence"] = "ticket 4" });
        page = await asha.PressAsync(page, "Remove with all below why 1", new() { [Led + ".0.0"] = "One and one" });

        page.Says("Removed why 1.").HasValue(Led + ".0", "");
        page = await asha.PressAsync(page, "Undo");

        page.HasValue(Led + ".0", "One").HasValue(Led + ".0.evidence", "ticket 4").HasValue(Led + ".0.0", "One and one").HasValue(Led + ".1", null).DoesNotSay("Removed why 1.");
    }

    [Fact]
    public async Task Undo_AfterOtherChanges_PutsTheBranchBackBelowItsOwnWhy()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, _) = await OpenAsync(site);
        page = await asha.PressAsync(page, "Add a branch beside why 1", new() { [Led + ".0"] = "One" });
        page = await asha.PressAsync(page, "Add a why below why 2", new() { [Led + ".1"] = "Two" });
        page = await asha.PressAsync(page, "Remove why 2.1", new() { [Led + ".1.0"] = "Two and one" });

        page = await asha.PressAsync(page, "Move up why 2", new() { [Led + ".1"] = "Two, said better" });
        page = await asha.PressAsync(page, "Add a branch beside why 2");
        page = await asha.PressAsync(page, "Save draft", new() { [Led + ".2"] = "Three" });
        page = await asha.PressAsync(page, "Undo");

        page.HasValue(Led + ".0", "Two, said better").HasValue(Led + ".0.0", "Two and one").HasValue(Led + ".1", "One").HasValue(Led + ".2", "Three").DoesNotSay("Removed why");
    }

    [Fact]
    public async Task Undo_AfterTheBlankRowWasFilledIn_KeepsBoth()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, _) = await OpenAsync(site);
        page = await asha.PressAsync(page, "Remove why 1", new() { [Led + ".0"] = "One" });
        page = await asha.PressAsync(page, "Save draft", new() { [Led + ".0"] = "Another" });

        page = await asha.PressAsync(page, "Undo");

        page.HasValue(Led + ".0", "One").HasValue(Led + ".1", "Another");
    }

    [Fact]
    public async Task Leaf_WithEvidenceAndItem_IsSubmittedLinkedAndReadBack()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, Postmortem postmortem) = await OpenAsync(site);

        page = await asha.PressAsync(page, "Submit: I have nothing to add to the rest", new()
        {
            [Led + ".0"] = "Nothing lists the ports in use",
            [Led + ".0.evidence"] = "https://example.com/list",
            [Led + ".0.item"] = "1",
            ["q-what-prevents.0.title"] = "Same ports everywhere",
            ["q-what-prevents.1.title"] = "List ports from production",
        });

        page.Says("Evidence: https://example.com/list").Says("We can change this: List ports from production.");
        Answer.Whys whys = Assert.IsType<Answer.Whys>((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Asha.Id)!.Sheet!.To(Samples.WhatLed));
        Assert.Equal(new Why("Nothing lists the ports in use", []) { Evidence = "https://example.com/list", End = new WhyEnd(true, "List ports from production", null) }, Assert.Single(whys.Roots));
    }

    [Fact]
    public async Task Leaf_NamingAPerson_GetsAGentleWordAfterSavingAndIsNeverRefused()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser asha, PageSeen page, Postmortem postmortem) = await OpenAsync(site);
        page.DoesNotSay("Hints, not rules");

        page = await asha.PressAsync(page, "Save draft", new() { [Led + ".0"] = "Human error" });
        page.Says("Hints, not rules");
        page = await asha.PressAsync(page, "Submit: I have nothing to add to the rest");

        page.Says("Thank you, Asha Rao").Says("Hints, not rules");
        Assert.NotNull((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Asha.Id)!.Sheet);
    }

    // Asha is asked everything here, so that whys and action items stand on one sheet.
    private static async Task<(Browser Asha, PageSeen Page, Postmortem Postmortem)> OpenAsync(TestSite site)
    {
        Postmortem collecting = Samples.Collecting();
        Postmortem postmortem = await site.HoldsAsync(collecting with { Respondents = [collecting.Respondents[0] with { Questions = [Samples.WhatStopped, Samples.WhatLed, Samples.WhatPrevents] }, collecting.Respondents[1]] });
        Browser asha = site.Open();
        return (asha, await asha.GetAsync(site.Links.Form(postmortem.Id, Samples.Asha.Id, Samples.Opened)), postmortem);
    }
}
