using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class SurfaceTests
{
    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/f/forged", 403)]
    [InlineData("/nowhere", 404)]
    [InlineData("/broken", 500)]
    [InlineData("/too-much", 413)]
    [InlineData("/api/nowhere", 404)]
    public async Task Headers_OnEveryAnswer_AreStrict(string address, int status)
    {
        await using TestSite site = await TestSite.StartAsync(more: Failing);
        using Browser browser = site.Open();

        PageSeen page = await browser.GetAsync(address);

        page.HasStatus((HttpStatusCode)status);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            page.Header("Content-Security-Policy"));
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Equal("no-referrer", page.Header("Referrer-Policy"));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("DENY", page.Header("X-Frame-Options"));
        Assert.NotEmpty(page.Text);
        Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_UnderApi_IsAProblemDocument()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser program = site.Open();

        PageSeen answer = await program.GetAsync("/api/nowhere");

        Assert.StartsWith("application/problem+json", answer.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StyleSheet_AtItsAddress_IsKeptForEver()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser browser = site.Open();

        PageSeen css = await browser.GetAsync((await browser.GetAsync("/sign-in")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        css.HasStatus(HttpStatusCode.OK);
        Assert.Contains("immutable", css.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.InRange(css.Html.Length, 1_000, 40_000);
    }

    [Fact]
    public async Task Head_OnAPage_AnswersLikeGetWithoutItsBody()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser scanner = site.Open();

        PageSeen head = await scanner.SendAsync(new HttpRequestMessage(HttpMethod.Head, site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened).PathAndQuery));

        head.HasStatus(HttpStatusCode.OK);
        Assert.StartsWith("text/html", head.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Empty(head.Html);
    }

    [Theory]
    [InlineData("localhost:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("evil.example", 400)]
    public async Task Host_NotOurs_IsRefused(string host, int status)
    {
        await using TestSite site = await TestSite.StartAsync();

        HttpContext answer = await site.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Path = "/sign-in";
            context.Request.Host = new HostString(host);
        });

        Assert.Equal(status, answer.Response.StatusCode);
    }

    // One function that catches all requests builds the pipeline so, without a web server's own.
    [Fact]
    public async Task Pipeline_BuiltOverServicesAlone_ServesThePages()
    {
        await using TestSite site = await TestSite.StartAsync();
        ApplicationBuilder inner = new(site.Services);
        inner.UsePostmortemWeb();
        RequestDelegate pipeline = inner.Build();
        using MemoryStream body = new();
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider };
        context.Request.Method = "GET";
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/sign-in";
        context.Response.Body = body;

        await pipeline(context);

        Assert.Equal(200, context.Response.StatusCode);
        Assert.Contains("Access key", System.Text.Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
    }

    private static void Failing(WebApplication app)
    {
        app.MapGet("/broken", () => { throw new InvalidOperationException("secret detail"); });
        app.MapGet("/too-much", () => { throw new BadHttpRequestException("too much", StatusCodes.Status413PayloadTooLarge); });
    }
}
