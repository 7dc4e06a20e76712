using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>The tree of whys by the keyboard alone.</summary>
public sealed class WhyTreeTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Tree_ByKeyboardAlone_GrowsMovesAndIsSaved()
    {
        await using Visitor asha = await OpenAsync("Keyboard one");

        await TypeAsync(asha, "Port closed");
        await asha.Page.Keyboard.PressAsync("Control+Shift+Enter");
        await SaidAsync(asha, "Added why 1.1.");
        await TypeAsync(asha, "List was wrong");
        await asha.Page.Keyboard.PressAsync("Control+Enter");
        await TypeAsync(asha, "Nobody asked");
        Assert.Equal("Port closed(List was wrong,Nobody asked)", await ShapeAsync(asha));

        await asha.Page.Keyboard.PressAsync("Alt+Shift+ArrowUp");
        Assert.Equal("Port closed(Nobody asked,List was wrong)", await ShapeAsync(asha));
        await SaidAsync(asha, "It is now why 1.1.");
        await asha.Page.Keyboard.PressAsync("Alt+Shift+ArrowLeft");
        Assert.Equal("Port closed(List was wrong),Nobody asked", await ShapeAsync(asha));
        await asha.Page.Keyboard.PressAsync("Alt+Shift+ArrowRight");
        Assert.Equal("Port closed(List was wrong,Nobody asked)", await ShapeAsync(asha));
        await asha.Page.Keyboard.PressAsync("Alt+Shift+ArrowDown");
        await SaidAsync(asha, "It cannot go that way.");
        Assert.Equal("Nobody asked", await asha.Page.EvaluateAsync<string>("document.activeElement.value"));

        await Assertions.Expect(asha.Page.Locator("[data-state]")).ToContainTextAsync("Saved", new() { Timeout = 30_000 });
        await asha.Page.ReloadAsync();
        Assert.Equal("Port closed(List was wrong,Nobody asked)", await ShapeAsync(asha));
    }

    [Fact]
    public async Task Tree_BranchRemovedByKey_ComesBackByUndoWithTheFocus()
    {
        await using Visitor asha = await OpenAsync("Keyboard two");
        await TypeAsync(asha, "Port closed");
        await asha.Page.Keyboard.PressAsync("Control+Shift+Enter");
        await TypeAsync(asha, "List was wrong");
        await asha.Page.Locator("[id='q-what-led.0']").FocusAsync();

        await asha.Page.Keyboard.PressAsync("Control+Shift+Backspace");
        Assert.Equal("", await ShapeAsync(asha));
        await Assertions.Expect(asha.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeFocusedAsync();
        await SaidAsync(asha, "Removed why 1.");
        await asha.HasNoViolationsAsync("form with undo");
        await asha.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("Port closed(List was wrong)", await ShapeAsync(asha));
        await Assertions.Expect(asha.Page.Locator("[id='q-what-led.0']")).ToBeFocusedAsync();
        await Assertions.Expect(asha.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tree_Opened_KeepsTicksApartAndIsAccessibleOnAPhone()
    {
        await using Visitor asha = await OpenAsync("Keyboard three");
        await TypeAsync(asha, "One");
        await asha.Page.Keyboard.PressAsync("Control+Enter");
        await TypeAsync(asha, "Two");
        foreach (ILocator summary in await asha.Page.Locator(".whys summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await asha.Page.Locator("[id='q-what-led.0.change']").CheckAsync();
        await asha.Page.Locator("[id='q-what-led.1.change-no']").CheckAsync();
        await asha.Page.GetByRole(AriaRole.Button, new() { Name = "Move up why 2" }).ClickAsync();

        Assert.Equal("Two,One", await ShapeAsync(asha));
        await Assertions.Expect(asha.Page.Locator("[id='q-what-led.0.change-no']")).ToBeCheckedAsync();
        await Assertions.Expect(asha.Page.Locator("[id='q-what-led.1.change']")).ToBeCheckedAsync();
        await asha.HasNoViolationsAsync("form with the tree open");
        await asha.FitsAPhoneAsync("form with the tree open");
    }

    [Fact]
    public async Task Leaf_LinkedToAnItem_ShowsItInTheReportsDiagram()
    {
        await using Visitor asha = await OpenAsync("Linked one");
        await TypeAsync(asha, "Nothing lists the ports");
        await asha.Page.Keyboard.PressAsync("Control+Enter");
        await TypeAsync(asha, "No alert watches them");
        await asha.TypeAsync("What is to be done", "List ports from production");
        await asha.Page.Locator(".whys summary").First.ClickAsync();
        await asha.Page.Locator("[id='q-what-led.0.item']").SelectOptionAsync(new SelectOptionValue { Label = "List ports from production" });
        await asha.PressAsync("Submit: I have nothing to add to the rest");
        await asha.SeesAsync("We can change this: List ports from production.");

        await asha.GoAsync($"/p/{postmortem}/report");

        await Assertions.Expect(asha.Page.Locator(".why-diagram")).ToContainTextAsync("→ List ports from production");
        await asha.HasNoViolationsAsync("report with a diagram");
        await asha.FitsAPhoneAsync("report with a diagram");
    }

    private string postmortem = "";

    private async Task<Visitor> OpenAsync(string title)
    {
        Visitor asha = await chromium.OpenAsync(host);
        postmortem = await PagerDuty.ResolveAsync(host, title);
        await asha.GoAsync(await Outbox.LinkAsync(host, new("asha@example.com", "FormRequest", title)));
        await asha.Page.Locator("[id='q-what-led.0']").FocusAsync();
        return asha;
    }

    private static Task TypeAsync(Visitor visitor, string text) => visitor.Page.Keyboard.InsertTextAsync(text);

    private static Task SaidAsync(Visitor visitor, string words) => Assertions.Expect(visitor.Page.Locator("[data-said]")).ToHaveTextAsync(words);

    /// <summary>As the server will read it: by the names of the fields.</summary>
    private static Task<string> ShapeAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>("""
        () => {
          const texts = new Map([...document.querySelectorAll('.whys textarea')].map(area => [area.name.slice('q-what-led.'.length), area.value]));
          const level = above => {
            const whys = [];
            for (let position = 0; texts.has(above + position); position++) {
              const below = level(`${above}${position}.`);
              whys.push(texts.get(above + position) + (below ? `(${below})` : ''));
            }
            return whys.join(',');
          };
          return level('');
        }
        """);
}
