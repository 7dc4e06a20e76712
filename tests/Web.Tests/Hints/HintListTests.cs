using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class HintListTests
{
    [Fact]
    public async Task HintList_WithHints_QuotesTheWordsMarkedAndEncoded()
    {
        string text = "<b>First</b> the disk was full & then it was\nhuman error, they said in the meeting of that day in March.";

        IElement list = await RenderAsync(text, Hints.OfText(new QuestionId("why-stopped"), text, []), dismissName: null);

        Assert.Equal("Hints, not rules", list.QuerySelector(".hints-title")!.TextContent);
        Assert.Equal("human error", Assert.Single(list.QuerySelectorAll("mark")).TextContent);
        Assert.Equal("… the disk was full & then it was human error, they said in the meeting of that day …", list.QuerySelector("q")!.TextContent);
        Assert.Empty(list.QuerySelectorAll("b"));
    }

    [Fact]
    public async Task HintList_WithoutHints_IsNotThere()
    {
        Assert.Equal("", (await HtmlAsync("All fine.", [], dismissName: null)).Trim());
    }

    [Fact]
    public async Task HintList_AboutTheWholeAnswer_QuotesNothing()
    {
        IElement list = await RenderAsync("The database.", [new Hint(HintKind.ImpactMissing, 0, 0)], dismissName: "dismiss");

        Assert.Empty(list.QuerySelectorAll("q"));
        IElement button = list.QuerySelector("button[type=submit]")!;
        Assert.Equal(("dismiss", "impact-missing"), (button.GetAttribute("name"), button.GetAttribute("value")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void HintWords_OfEachKind_AreSaidInEveryLanguage(string language)
    {
        Languages.Speak(Languages.Find(language)!);

        foreach (HintKind kind in Enum.GetValues<HintKind>())
        {
            HintWords words = HintWords.Of(kind);
            Assert.DoesNotContain("hints.", words.Title + words.Why + words.Instead, StringComparison.Ordinal);
        }
    }

    private static async Task<IElement> RenderAsync(string text, ImmutableArray<Hint> hints, string? dismissName) =>
        new HtmlParser().ParseDocument(await HtmlAsync(text, hints, dismissName)).QuerySelector("section.hints")!;

    private static async Task<string> HtmlAsync(string text, ImmutableArray<Hint> hints, string? dismissName)
    {
        Languages.Speak(Languages.Default);
        await using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, services.GetRequiredService<ILoggerFactory>());
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(HintList.Id)] = "q-why-stopped",
            [nameof(HintList.Text)] = text,
            [nameof(HintList.Hints)] = hints,
            [nameof(HintList.DismissName)] = dismissName,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<HintList>(parameters)).ToHtmlString());
    }
}
