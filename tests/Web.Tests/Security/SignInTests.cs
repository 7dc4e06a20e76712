using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class SignInTests
{
    [Fact]
    public async Task Staff_WithKeySet_MustSignInAndComeBackToWhereTheyWere()
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser ruth = site.Open();

        PageSeen asked = await ruth.GetAsync("/staff?page=2");
        asked.HasStatus(HttpStatusCode.Found);
        PageSeen page = await ruth.PressAsync(await ruth.GetAsync(asked.Location!.Replace("http://localhost:5080", "", StringComparison.Ordinal)), "Sign in", new() { ["key"] = TestSite.AccessKey });

        page.HasStatus(HttpStatusCode.OK).Says("for staff");
    }

    [Fact]
    public async Task SignIn_WrongKey_Returns400()
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser stranger = site.Open();

        PageSeen page = await stranger.PressAsync(await stranger.GetAsync("/sign-in"), "Sign in", new() { ["key"] = TestSite.AccessKey + "x" });

        page.HasStatus(HttpStatusCode.BadRequest).HasError("key", "That is not the access key");
        (await stranger.GetAsync("/staff")).HasStatus(HttpStatusCode.Found);
    }

    [Fact]
    public async Task SignIn_Guessing_IsSlowedDown()
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser stranger = site.Open();
        PageSeen page = await stranger.GetAsync("/sign-in");

        for (int guess = 0; guess < 10; guess++)
        {
            (await stranger.PressAsync(page, "Sign in", new() { ["key"] = $"guess {guess}" })).HasStatus(HttpStatusCode.BadRequest);
        }

        (await stranger.PressAsync(page, "Sign in", new() { ["key"] = TestSite.AccessKey })).HasStatus(HttpStatusCode.TooManyRequests).Says("Wait a minute");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\tevil")]
    public async Task SignIn_ReturnAddressOfAnotherSite_LeadsHome(string address)
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser ruth = site.Open();

        PageSeen page = await ruth.GetAsync("/sign-in?returnTo=" + Uri.EscapeDataString(address));

        Assert.Equal("/", page.Document.QuerySelector("[name=returnTo]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task SignOut_WithoutTheForm_IsRefused()
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser ruth = site.Open();
        await ruth.PressAsync(await ruth.GetAsync("/sign-in"), "Sign in", new() { ["key"] = TestSite.AccessKey });

        (await ruth.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-out"))).HasStatus(HttpStatusCode.BadRequest);

        (await ruth.GetAsync("/staff")).HasStatus(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Bearer " + TestSite.AccessKey, 200)]
    [InlineData("Bearer wrong", 401)]
    [InlineData("Basic " + TestSite.AccessKey, 401)]
    [InlineData(null, 401)]
    public async Task Api_WithKeySet_TakesItAsBearer(string? authorization, int status)
    {
        await using TestSite site = await TestSite.StartLockedAsync(Staffed);
        using Browser program = site.Open();
        HttpRequestMessage request = new(HttpMethod.Get, "/api/staff");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        PageSeen answer = await program.SendAsync(request);

        answer.HasStatus((HttpStatusCode)status);
        Assert.Equal(status == 401 ? "Bearer" : "", answer.Header("WWW-Authenticate"));
    }

    // Without a key: this machine only, by its own name, and not through a proxy.
    [Theory]
    [InlineData("127.0.0.1", "localhost", null, 200)]
    [InlineData("::1", "[::1]", null, 200)]
    [InlineData("10.1.2.3", "localhost", null, 403)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For", 403)]
    [InlineData("127.0.0.1", "localhost", "Forwarded", 403)]
    [InlineData("127.0.0.1", "postmortems.example", null, 403)]
    public async Task Staff_WithoutKey_AreWhoeverIsOnThisMachine(string caller, string host, string? proxied, int status)
    {
        await using TestSite site = await TestSite.StartAsync(new() { ["Site:BaseUrl"] = "http://postmortems.example" }, Staffed);

        HttpContext answer = await site.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Path = "/staff";
            context.Request.Host = new HostString(host);
            context.Connection.RemoteIpAddress = IPAddress.Parse(caller);
            if (proxied is not null)
            {
                context.Request.Headers[proxied] = "for=10.1.2.3";
            }
        });

        Assert.Equal(status, answer.Response.StatusCode);
    }

    private static void Staffed(WebApplication app)
    {
        app.MapGet("/staff", () => "for staff").RequireStaff();
        app.MapGet("/api/staff", () => "for staff").RequireStaff();
    }
}
