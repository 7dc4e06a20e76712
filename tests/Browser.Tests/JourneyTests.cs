using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

public sealed class JourneyTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    private const string Title = "New transactions do not appear";
    private const string Item = "Alert when a database refuses connections";

    // Far more jumps than the eleven working days from the incident to the item's due date need.
    private const int MostJumps = 120;

    [Fact]
    public async Task Postmortem_FromWebhookToEvidence_IsClosedAndEverybodyIsTold()
    {
        await using Visitor visitor = await chromium.OpenAsync(host);
        string id = await PagerDuty.ResolveAsync(host, Title);

        await AshaAnswersAsync(visitor);
        await InesAnswersWhenChasedAsync(visitor);
        await AshaPublishesAsync(visitor);
        await InesClosesTheItemAsync(visitor);

        await visitor.GoAsync("/");
        ILocator row = visitor.Page.Locator("tr", new() { HasText = Title });
        await Assertions.Expect(row.Locator(".badge.closed")).ToHaveTextAsync("Closed");
        Assert.EndsWith(id, await row.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"), StringComparison.Ordinal);
        foreach (string person in (string[])["asha", "ines", "ruth"])
        {
            Assert.Single(await Outbox.FindAsync(host, Mail(person, "ClosingSummary")));
        }
    }

    private async Task AshaAnswersAsync(Visitor asha)
    {
        await asha.GoAsync(await Outbox.LinkAsync(host, Mail("asha", "FormRequest")));
        await asha.AnswerTextsAsync();
        await asha.AnswerWhysAsync();
        await asha.ProposeItemAsync(Item, "Inês Duarte", "ines@example.com", "2026-03-17");
        await asha.PressAsync("Add another item");
        await asha.PressAsync("Submit");
        await asha.SeesHeadingAsync("Thank you, Asha Rao");
        await asha.SeesAsync("by Tue 17 Mar 2026");
    }

    private async Task InesAnswersWhenChasedAsync(Visitor ines)
    {
        await JumpUntilAsync(ines, Mail("ines", "Chase"));
        Assert.Empty(await Outbox.FindAsync(host, Mail("asha", "Chase")));

        await ines.GoAsync(await Outbox.LinkAsync(host, Mail("ines", "Chase")));
        await ines.AddNothingAsync();
        await ines.PressAsync("Submit");
        await ines.SeesHeadingAsync("Thank you, Inês Duarte");
    }

    private async Task AshaPublishesAsync(Visitor asha)
    {
        await JumpUntilAsync(asha, Mail("asha", "PublishRequest"));
        await asha.GoAsync(await Outbox.LinkAsync(host, Mail("asha", "PublishRequest")));
        await asha.FollowAsync("Edit the report");
        await asha.TypeAsync("Title", "Transactions did not appear for three hours");
        await asha.PressAsync("Save and preview");
        await asha.SeesHeadingAsync("Publish what you see below?");
        await asha.SeesAsync("no alert watches refused connections");
        await asha.PressAsync("Publish version 1");
        await asha.SeesAsync("The report was published.");
    }

    private async Task InesClosesTheItemAsync(Visitor ines)
    {
        await JumpUntilAsync(ines, Mail("ines", "ItemReminder"));
        await ines.GoAsync(await Outbox.LinkAsync(host, Mail("ines", "ItemReminder")));
        await ines.SeesHeadingAsync(Item);
        await ines.TypeAsync("Evidence", "The alert is live; it fired in last week's exercise.");
        await ines.PressAsync("Close the item");
        await ines.SeesAsync("The action item is closed. Thank you.");
        await JumpUntilAsync(ines, Mail("asha", "ClosingSummary"));
    }

    private async Task JumpUntilAsync(Visitor visitor, Outbox.Wanted mail)
    {
        await visitor.GoAsync("/");
        for (int jump = 0; (await Outbox.FindAsync(host, mail)).Length == 0; jump++)
        {
            Assert.True(jump < MostJumps, $"{mail} was never written.");
            await visitor.PressAsync("Jump to next wake-up");
        }
    }

    // The report is renamed on the way, and its mails with it: what they share is the word.
    private static Outbox.Wanted Mail(string person, string kind) => new($"{person}@example.com", kind, "ransactions");
}
