using System.Net;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, "en")]
    [InlineData("de", "de")]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("fr, de;q=0.4, en;q=0.8", "en")]
    [InlineData("de;q=0, en;q=0.1", "en")]
    [InlineData("xx, yy", "en")]
    [InlineData(";;;", "en")]
    public async Task Page_BrowserAsks_SpeaksTheBestOfItsLanguages(string? accepted, string expected)
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser browser = site.Open();

        PageSeen page = await browser.SendAsync(Get("/", accepted));

        Assert.Equal(expected, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(expected, page.Header("Content-Language"));
    }

    [Fact]
    public async Task Switch_Pressed_OutweighsTheBrowserFromThenOn()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser browser = site.Open();
        PageSeen english = await browser.SendAsync(Get("/reports?q=port", "en"));

        PageSeen german = await browser.PressAsync(english, "Deutsch");
        PageSeen again = await browser.SendAsync(Get("/", "en"));

        german.HasStatus(HttpStatusCode.OK).Says("Zum Inhalt springen").HasValue("q", "port");
        again.Says("Zum Inhalt springen");
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("")]
    public async Task Switch_BackToElsewhere_StaysHere(string back)
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser browser = site.Open();

        PageSeen answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/language")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["to"] = "de", ["back"] = back }),
        });

        Assert.Equal("/", answer.Location);
    }

    [Theory]
    [InlineData(0, "other")]
    [InlineData(1, "one")]
    [InlineData(-1, "one")]
    [InlineData(21, "other")]
    public void PluralForm_OfEnglish_FollowsItsRule(int number, string form) => Assert.Equal(form, Plurals.FormOf(number, Languages.Default));

    private static HttpRequestMessage Get(string address, string? accepted)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        return request;
    }
}
