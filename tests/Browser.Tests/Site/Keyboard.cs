using System.Text.Json;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>Going through a page with the tab key.</summary>
internal static class Keyboard
{
    private const int MostPresses = 200;

    /// <param name="Number">The element's place in the document; null for one that should not be there.</param>
    public sealed record Stop(int? Number, string What, bool Outlined, bool InWindow);

    /// <summary>Numbers everything a mouse could use, in the order of the document.</summary>
    public static Task<int> NumberStopsAsync(Visitor visitor) => visitor.Page.EvaluateAsync<int>("""
        () => [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
          .filter(element => element.type !== 'hidden' && element.tabIndex >= 0 && element.checkVisibility())
          .map((element, number) => element.dataset.stop = number).length
        """);

    /// <summary>Presses tab until the last numbered stop. A date has several stops of its own: they count once.</summary>
    public static async Task<List<Stop>> WalkAsync(Visitor visitor, int stops)
    {
        List<Stop> walked = [];
        while (walked.Count < stops && walked.LastOrDefault()?.Number != stops - 1)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            Stop stop = (await visitor.Page.EvaluateAsync("""
                () => {
                  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
                  return {
                    number: element.dataset.stop === undefined ? null : Number(element.dataset.stop),
                    what: element.outerHTML.slice(0, 120),
                    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    inWindow: box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                  };
                }
                """))!.Value.Deserialize<Stop>(JsonSerializerOptions.Web)!;
            if (walked.LastOrDefault()?.What != stop.What)
            {
                walked.Add(stop);
            }
        }

        return walked;
    }

    public static async Task TabToAsync(Visitor visitor, string selector)
    {
        for (int press = 0; press < MostPresses; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The tab key never reaches {selector}.");
    }
}
