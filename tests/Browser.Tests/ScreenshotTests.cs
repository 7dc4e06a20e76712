using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>The pages people see most, in light and in dark, beside pictures that were looked at and found good.</summary>
public sealed class ScreenshotTests(Exhibits exhibits, Chromium chromium) : IClassFixture<Exhibits>
{
    public static TheoryData<string, string, bool> Looks =>
    [
        .. from page in new (string Address, string Name, bool OnPhone)[]
           {
               ("form", "form-phone", true),
               ("form", "form-desk", false),
               ("done", "done-phone", true),
               ("published", "desk", false),
               ("collecting/people", "people", false),
               ("published/report", "report", false),
               ("item by link", "item-phone", true),
               ("published/report", "report-phone", true),
               ("collecting/agenda", "agenda", false),
               ("/?stage=FollowingUp", "list", false),
               ("/dashboard", "dashboard", false),
               ("/dashboard", "dashboard-phone", true),
               ("/search?q=transactions", "search", false),
               ("outbox mail", "mail", false),
           }
           select new TheoryDataRow<string, string, bool>(page.Address, page.Name, page.OnPhone),
    ];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Page_InLightAndDark_LooksAsItWasFoundGood(string page, string name, bool onPhone)
    {
        Assert.SkipUnless(await FontIsThereAsync(), $"The font {Pictures.Font} is not installed (fonts-dejavu-core).");
        await using Visitor visitor = await chromium.OpenAsync(exhibits.Host, onPhone ? Chromium.Phone : Chromium.Desk, forPictures: true);

        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            ViewportSize window = onPhone ? Chromium.Phone : Chromium.Desk;
            await visitor.Page.SetViewportSizeAsync(window.Width, window.Height);
            await visitor.GoAsync(exhibits.AddressOf(page));
            await visitor.LooksAsBeforeAsync(scheme == ColorScheme.Dark ? $"{name}-dark" : name);
        }
    }

    private static async Task<bool> FontIsThereAsync()
    {
        try
        {
            using Process list = Process.Start(new ProcessStartInfo("fc-match", [Pictures.Font]) { RedirectStandardOutput = true })!;
            return (await list.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Contains(Pictures.Font, StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no fontconfig here
        }
    }
}
