using Microsoft.Playwright;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>Compares what a page looks like with what somebody has looked at and found good. <c>WRITE_SCREENSHOTS=1</c> makes the pictures anew.</summary>
internal static class Pictures
{
    /// <summary>The pictures were taken with this font: another one on the machine would move every line.</summary>
    public const string Font = "DejaVu Sans";

    // Browsers of two versions smooth letters in two ways; squares of this many pixels average that out.
    private const int Square = 4;

    /// <summary>A square counts as different when its colour is off by more than this, of 255.</summary>
    private const int Tolerance = 24;

    /// <summary>Share of squares that may differ.</summary>
    private const double Allowed = 0.01;

    private const string Compare = """
        async ([seen, known, square, tolerance]) => {
          const decode = async data => {
            const picture = new Image();
            picture.src = 'data:image/png;base64,' + data;
            await picture.decode();
            const canvas = new OffscreenCanvas(Math.ceil(picture.width / square), Math.ceil(picture.height / square));
            const context = canvas.getContext('2d');
            context.imageSmoothingEnabled = true;
            context.imageSmoothingQuality = 'high';
            context.drawImage(picture, 0, 0, canvas.width, canvas.height);
            return { width: canvas.width, height: canvas.height, pixels: context.getImageData(0, 0, canvas.width, canvas.height).data };
          };
          const [a, b] = [await decode(seen), await decode(known)];
          if (a.width !== b.width) return 1;
          const height = Math.max(a.height, b.height);
          let different = 0;
          for (let y = 0; y < height; y++) {
            for (let x = 0; x < a.width; x++) {
              const at = 4 * (y * a.width + x);
              if (y >= a.height || y >= b.height || [0, 1, 2].some(c => Math.abs(a.pixels[at + c] - b.pixels[at + c]) > tolerance)) different++;
            }
          }
          return different / (a.width * height);
        }
        """;

    public static string Folder { get; } = RepositoryFolder.Of("tests", "Browser.Tests", "Screenshots");

    public static bool AreWritten => Environment.GetEnvironmentVariable("WRITE_SCREENSHOTS") == "1";

    /// <summary>Looks at the whole page and compares; a picture that differs is left beside the program's temporary files.</summary>
    public static async Task LooksAsBeforeAsync(this Visitor visitor, string name)
    {
        await visitor.Page.AddStyleTagAsync(new() { Content = $"* {{ font-family: '{Font}', sans-serif !important; caret-color: transparent !important; }}" });
        // What lies in a frame below the window is not drawn: a window as tall as the page draws everything.
        int height = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await visitor.Page.SetViewportSizeAsync(visitor.Page.ViewportSize!.Width, height);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        byte[] seen = await visitor.Page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled });
        string file = Path.Combine(Folder, $"{name}.png");
        if (AreWritten)
        {
            await File.WriteAllBytesAsync(file, seen);
            return;
        }

        Assert.True(File.Exists(file), $"There is no picture {file}: run with WRITE_SCREENSHOTS=1 and look at it.");
        await using Visitor easel = await visitor.BesideAsync();
        double different = await easel.Page.EvaluateAsync<double>(
            Compare,
            new object[] { Convert.ToBase64String(seen), Convert.ToBase64String(await File.ReadAllBytesAsync(file)), Square, Tolerance });
        if (different > Allowed)
        {
            string kept = Path.Combine(Path.GetTempPath(), $"postmortems-{name}.png");
            await File.WriteAllBytesAsync(kept, seen);
            Assert.Fail($"{name} looks different in {different:P1} of its area; see {kept} beside {file}. If it is meant, run with WRITE_SCREENSHOTS=1.");
        }
    }
}
