using Microsoft.Playwright;

namespace Postmortems.Browser.Tests;

/// <summary>Somebody in front of a browser window, who knows pages by what is written on them.</summary>
public sealed class Visitor : IAsyncDisposable
{
    // Several times what the longest journey takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly IPage page;
    private readonly Timer leaving;

    /// <param name="stays">After this long the window is closed: whatever still waits in it fails, for scripts that never end have no time limit of their own.</param>
    public Visitor(IPage page, TimeSpan? stays = null)
    {
        this.page = page;
        leaving = new Timer(_ => _ = page.Context.CloseAsync(), state: null, stays ?? Patience, Timeout.InfiniteTimeSpan);
    }

    public IPage Page => page;

    public async Task<IResponse> GoAsync(string address) => (await page.GotoAsync(address))!;

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public Task TypeAsync(string field, string text) => page.GetByLabel(field, new() { Exact = true }).FillAsync(text);

    public Task TickAsync(string box) => page.GetByLabel(box, new() { Exact = true }).CheckAsync();

    public Task SeesAsync(string words) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);

    public Task SeesHeadingAsync(string words) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = words })).ToBeVisibleAsync();

    /// <summary>How far the page runs out of the window to the right, in pixels.</summary>
    public Task<int> OverflowAsync() => page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

    /// <summary>Somebody else in the same browser, with a blank page.</summary>
    public async Task<Visitor> BesideAsync() => new(await (await page.Context.Browser!.NewContextAsync()).NewPageAsync());

    public async ValueTask DisposeAsync()
    {
        await leaving.DisposeAsync();
        await page.Context.DisposeAsync();
    }
}
