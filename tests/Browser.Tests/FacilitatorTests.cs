using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>A facilitator at the desk, who came by the link in their mail.</summary>
public sealed partial class FacilitatorTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Facilitator_AtTheDesk_ChasesExtendsHoldsAndReplacesInOnePressEach()
    {
        const string Title = "Exports stop halfway";
        await using Visitor asha = await chromium.OpenAsync(host);
        await asha.GoAsync(await DeskAsync(Title));

        await asha.PressAsync("Chase now Inês Duarte");
        await asha.SeesAsync("The chase goes at the time shown");
        await asha.Page.GetByRole(AriaRole.Button, new() { NameRegex = MoreTime() }).ClickAsync();
        await asha.SeesAsync("The form stays open longer");
        await asha.Page.Locator("summary", new() { HasTextString = "Hold …" }).ClickAsync();
        await asha.TypeAsync("Why it has to wait", "The trouble is back in one region.");
        await asha.PressAsync("Put on hold");
        await asha.SeesAsync("The postmortem is on hold");
        await asha.PressAsync("Resume");
        await asha.SeesAsync("The postmortem goes on.");
        await asha.FollowAsync("Ask somebody else … Inês Duarte");
        await asha.TypeAsync("Name (optional)", "Grace Kim");
        await asha.TypeAsync("Email address", "grace@example.com");
        await asha.PressAsync("Ask them instead");
        await asha.SeesAsync("The other person will get a form link");

        Assert.NotEmpty(await Outbox.LinkAsync(host, new("grace@example.com", "FormRequest", Title)));
        Assert.Single(await Outbox.FindAsync(host, new("ines@example.com", "Chase", Title)));
    }

    [Fact]
    public async Task Facilitator_PicksAnAccountAndWritesAboveIt_SeesBothInThePreview()
    {
        const string Title = "Sign-in is slow";
        await using Visitor asha = await chromium.OpenAsync(host);
        string desk = await DeskAsync(Title);
        await asha.GoAsync(await Outbox.LinkAsync(host, new("asha@example.com", "FormRequest", Title)));
        await asha.AnswerTextsAsync();
        await asha.AddNothingAsync("What led to the system breaking?", FormVisit.Prevention);
        await asha.PressAsync("Submit");
        await asha.SeesHeadingAsync("Thank you, Asha Rao");

        await asha.GoAsync($"{desk}/merge/why-stopped");
        await asha.TickAsync("Take Asha Rao’s account");
        await asha.TypeAsync("Your own words (optional)", "The change was one of **three** that night.");
        await asha.PressAsync("Put this into the draft");
        await asha.SeesAsync("The section is in the draft as you chose.");
        await asha.FollowAsync("Publish");

        await asha.SeesAsync("The change was one of three that night.");
        await asha.SeesAsync("A security change closed the database's default port in production.");
    }

    [Fact]
    public async Task Facilitators_EditingAtOnce_SeeBothTextsAndChoose()
    {
        const string Title = "Mails arrive twice";
        await using Visitor asha = await chromium.OpenAsync(host);
        await using Visitor helper = await chromium.OpenAsync(host);
        string edit = await DeskAsync(Title) + "/report/edit";
        await asha.GoAsync(edit);
        await helper.GoAsync(edit);

        await helper.TypeAsync("Text below “What stopped working?”", "Every mail went out twice between nine and ten.");
        await helper.PressAsync("Save the draft");
        await helper.SeesAsync("The draft was saved.");
        await asha.TypeAsync("Text below “What stopped working?”", "The queue was read by two workers.");
        await asha.PressAsync("Save the draft");

        ILocator conflict = asha.Page.GetByRole(AriaRole.Group, new() { Name = "Two texts: What stopped working?" });
        await Assertions.Expect(conflict).ToContainTextAsync("The queue was read by two workers.");
        await Assertions.Expect(conflict).ToContainTextAsync("Every mail went out twice between nine and ten.");
        await asha.HasNoViolationsAsync("report, edited by two");
        await conflict.GetByLabel("Keep both, the one that stands there now below", new() { Exact = true }).CheckAsync();
        await asha.PressAsync("Save the draft");
        await asha.SeesAsync("The draft was saved.");
        await Assertions.Expect(asha.Page.GetByLabel("Text below “What stopped working?”", new() { Exact = true }))
            .ToHaveValueAsync(BothTexts());
    }

    private async Task<string> DeskAsync(string title)
    {
        await PagerDuty.ResolveAsync(host, title);
        return await Outbox.LinkAsync(host, new("asha@example.com", "PostmortemOpened", title));
    }

    [GeneratedRegex("^(More time|Extend)")]
    private static partial Regex MoreTime();

    [GeneratedRegex(@"^The queue was read by two workers\.\s+Every mail went out twice between nine and ten\.$")]
    private static partial Regex BothTexts();
}
