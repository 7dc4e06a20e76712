using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

public sealed class PageTests(Exhibits exhibits, Chromium chromium) : IClassFixture<Exhibits>
{
    // HTML, style and scripts together, as they cross the wire.
    private const int Heaviest = 50 * 1024;

    private const int MostRequests = 6;

    public static TheoryData<string> Pages => Exhibits.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Opened_IsAccessibleAndFitsAPhone(string page)
    {
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host);

        await visitor.GoAsync(exhibits.AddressOf(page));

        await visitor.HasNoViolationsAsync(page);
        await visitor.FitsAPhoneAsync(page);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OpenedForTheFirstTime_StaysWithinItsBudgetAndWaitsForNoScript(string page)
    {
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host);
        List<IResponse> responses = [];
        visitor.Page.Response += (_, response) => responses.Add(response);

        await visitor.GoAsync(exhibits.AddressOf(page));
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        IResponse[] loaded = [.. responses.Where(response => response.Url.StartsWith("http", StringComparison.Ordinal))];
        int weight = (await Task.WhenAll(loaded.Select(response => response.Request.SizesAsync()))).Sum(sizes => sizes.ResponseBodySize);
        int whole = (await Task.WhenAll(loaded.Select(response => response.BodyAsync()))).Sum(body => body.Length);
        TestContext.Current.TestOutputHelper!.WriteLine($"| `{page}` | {loaded.Length} | {weight / 1024.0:N1} | {whole / 1024.0:N1} |");
        Assert.InRange(weight, 1, Heaviest - 1);
        Assert.InRange(loaded.Length, 1, MostRequests);
        Assert.Equal(0, await visitor.Page.Locator("script:not([type=module])").CountAsync());
    }

    [Fact]
    public async Task Mail_AsItWasSent_IsAccessible()
    {
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host);
        string mail = await exhibits.Host.Http.GetStringAsync(new Uri(exhibits.AddressOf("outbox mail as sent"), UriKind.Relative), TestContext.Current.CancellationToken);

        // Its own address forbids all scripts, axe's too.
        await visitor.Page.SetContentAsync(mail);

        await visitor.HasNoViolationsAsync("mail as it was sent", Accessibility.OnlyWcag);
        await visitor.FitsAPhoneAsync("mail as it was sent");
    }

    [Fact]
    public async Task Form_Refused_IsAccessible()
    {
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host);
        await visitor.GoAsync(exhibits.AddressOf("form"));
        await visitor.ProposeItemAsync("", "Inês Duarte", "not an address", "2026-03-17");

        await visitor.PressAsync("Submit");

        await visitor.SeesAsync("Please look at this again");
        await visitor.HasNoViolationsAsync("form, refused");
        await visitor.FitsAPhoneAsync("form, refused");
    }

    [Fact]
    public async Task Form_ChangedInTwoTabs_IsAccessible()
    {
        await using Visitor first = await chromium.OpenAsync(exhibits.Host);
        await using Visitor second = await chromium.OpenAsync(exhibits.Host);
        await first.GoAsync(exhibits.AddressOf("form"));
        await second.GoAsync(exhibits.AddressOf("form"));
        await first.AnswerTextsAsync();
        await first.AnswerWhysAsync();
        await first.PressAsync("Save draft");
        await first.SeesAsync("Your draft is saved");

        await second.TypeAsync("What stopped working?", "The list of transactions.");
        await second.PressAsync("Save draft");

        await second.SeesAsync("Another tab has changed this meanwhile");
        await second.HasNoViolationsAsync("form, changed in two tabs");
        await second.FitsAPhoneAsync("form, changed in two tabs");
    }

    [Theory]
    [InlineData("hand over", "Ask them instead of me")]
    [InlineData("/new", "Open the postmortem")]
    [InlineData("collecting/people", "Add the respondent")]
    [InlineData("collecting/standing", "Put on hold")]
    [InlineData("published/items/1", "Close the item")]
    [InlineData("published/report/publish", "Publish version 2")]
    public async Task Page_SentEmpty_SaysWhatIsWrongAccessibly(string page, string button)
    {
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host);
        await visitor.GoAsync(exhibits.AddressOf(page));

        await visitor.PressAsync(button);

        await Assertions.Expect(visitor.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await visitor.HasNoViolationsAsync($"{page}, refused");
        await visitor.FitsAPhoneAsync($"{page}, refused");
    }
}
