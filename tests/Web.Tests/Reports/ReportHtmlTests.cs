using AngleSharp.Html.Parser;
using Xunit;

namespace Postmortems.Web.Tests;

public class ReportHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)")]
    [InlineData("![x](data:image/svg+xml,<svg onload=alert(1)>)")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<p style=\"background:url(https://evil.example/x)\">x</p>")]
    [InlineData("<iframe src=https://evil.example></iframe>")]
    [InlineData("<svg><a xlink:href=javascript:alert(1)>x</a></svg>")]
    [InlineData("[x](https://ok.example \"\\\" onmouseover=alert(1)\")")]
    [InlineData("``` \"onload=alert(1)\nx\n```")]
    [InlineData("<form action=https://evil.example><button>x</button></form>")]
    public void Render_HostileMarkdown_LeavesNothingThatRuns(string markdown)
    {
        var page = new HtmlParser().ParseDocument(ReportHtml.Render(markdown));

        Assert.Empty(page.QuerySelectorAll("script, style, img, svg, iframe, form, button, object, link, meta"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name is not ("href" or "rel" or "start"));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(https?:|mailto:)", link.GetAttribute("href")!));
    }

    [Fact]
    public void Render_PictureElsewhere_BecomesALink()
    {
        string html = ReportHtml.Render("![The graph](https://pictures.example/graph.png)");

        Assert.Equal("<p><a href=\"https://pictures.example/graph.png\" rel=\"noopener noreferrer\">The graph</a></p>", html.Trim());
    }

    [Fact]
    public void Render_RawHtml_IsShownAsTyped()
    {
        string html = ReportHtml.Render("The page said <b>502</b>.");

        Assert.Equal("<p>The page said &lt;b&gt;502&lt;/b&gt;.</p>", html.Trim());
    }

    [Fact]
    public void Render_OrdinaryReport_KeepsItsForm()
    {
        string html = ReportHtml.Render("# Title: T\n\n## Q\n\n- a\n  - b\n\n`x` **y** https://example.com");

        Assert.Equal(
            "<h1>Title: T</h1>\n<h2>Q</h2>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n<p><code>x</code> <strong>y</strong> <a href=\"https://example.com\" rel=\"noopener noreferrer\">https://example.com</a></p>",
            html.Trim());
    }
}
