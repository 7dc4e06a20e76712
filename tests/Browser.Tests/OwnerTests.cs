using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>The owner of an action item, on a phone, by the link in their mail.</summary>
public sealed class OwnerTests(Exhibits exhibits, Chromium chromium) : IClassFixture<Exhibits>
{
    [Fact]
    public async Task Owner_OnAPhone_AsksForMoreTimeAndClosesWithEvidence()
    {
        await using Visitor ines = await chromium.OpenAsync(exhibits.Host, Chromium.Phone, javaScript: false);
        await ines.GoAsync(exhibits.AddressOf("item by link"));

        await ines.PressAsync("Close the item");
        await ines.SeesAsync("Say what shows that it is done: a link or a sentence");
        await ines.GoAsync(exhibits.AddressOf("item by link"));
        await ines.Page.Locator("summary", new() { HasTextString = "It needs more time" }).ClickAsync();
        await ines.TypeAsync("New due date", "2026-03-31");
        await ines.TypeAsync("Why more time is needed", "The vendor answers next week.");
        await ines.PressAsync("Ask for more time");
        await ines.SeesAsync("The new due date was recorded.");
        await ines.SeesAsync("From Tue 17 Mar 2026 to Tue 31 Mar 2026: The vendor answers next week.");
        await ines.TypeAsync("Evidence", "https://example.com/alerts/refused-connections");
        await ines.PressAsync("Close the item");

        await ines.SeesAsync("The action item is closed. Thank you.");
        await ines.SeesAsync("Evidence: https://example.com/alerts/refused-connections");
        await ines.FitsAPhoneAsync("item, closed");
    }
}
