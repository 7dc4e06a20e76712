using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class DeliveryTests
{
    // Monday 6 October 2025, 09:05 UTC: 10:05 for Asha's colleagues in London.
    private const long Second = 1759741500;

    private static readonly DateTimeOffset s_at = new(2025, 10, 6, 9, 5, 0, 999, TimeSpan.Zero);

    [Fact]
    public async Task Post_Delivered_IsRecordedAndShownInTheHistory()
    {
        await using TestSite site = await TestSite.StartAsync(Unsigned);
        Postmortem postmortem = await site.HoldsAsync(Shapes.Of("booked"));
        LedgerEntry sent = Sent(postmortem);

        int status = await PostAsync(site, [Event(postmortem, sent.Key, "delivered")]);

        Assert.Equal(204, status);
        Assert.Equal(sent with { DeliveredAt = s_at }, (await site.ReadAsync(postmortem.Id)).Ledger[sent.Key], LedgerEntries);
        HistoryLine line = Assert.Single(HistoryLine.Of(await site.ReadAsync(postmortem.Id), Playbooks.Default.NoticeCalendarOf(Samples.Asha.Id)), line => line.Detail?.StartsWith("delivered at", StringComparison.Ordinal) is true);
        Assert.Equal(sent.Notice!.Recipient, line.Person);
    }

    [Fact]
    public async Task Post_Bounced_MakesThePersonUnreachableAndSaysWhy()
    {
        await using TestSite site = await TestSite.StartAsync(Unsigned);
        Postmortem postmortem = await site.HoldsAsync(Shapes.Of("booked"));
        LedgerEntry sent = Sent(postmortem);

        await PostAsync(site, [Event(postmortem, sent.Key, "bounce")]);

        Postmortem after = await site.ReadAsync(postmortem.Id);
        Assert.True(after.IsUnreachable(sent.Notice!.Recipient.Id));
        Assert.Contains(HistoryLine.Of(after, Playbooks.Default.NoticeCalendarOf(Samples.Asha.Id)), line => line.Detail == "undeliverable (the mail bounced (5.1.1))");
    }

    [Fact]
    public async Task Post_TheSameBatchTwice_ChangesNothingMore()
    {
        await using TestSite site = await TestSite.StartAsync(Unsigned);
        Postmortem postmortem = await site.HoldsAsync(Shapes.Of("booked"));
        string[] batch = [Event(postmortem, Sent(postmortem).Key, "bounce"), Event(postmortem, Sent(postmortem).Key, "delivered")];
        await PostAsync(site, batch);
        Postmortem once = await site.ReadAsync(postmortem.Id);

        await PostAsync(site, [.. batch.Reverse()]);

        Assert.Equal(Described.Of(once), Described.Of(await site.ReadAsync(postmortem.Id)));
    }

    [Theory]
    [InlineData("no such key", true)]
    [InlineData("BookMeeting/1/somebody", true)] // an invitation, which is no notice
    [InlineData("FormRequest/1", false)] // of a postmortem that is not here
    public async Task Post_UnknownNotice_IsTakenAndLeftAlone(string key, bool isHere)
    {
        await using TestSite site = await TestSite.StartAsync(Unsigned);
        Postmortem postmortem = Shapes.Of("booked");
        if (isHere)
        {
            await site.HoldsAsync(postmortem);
        }

        Assert.Equal(204, await PostAsync(site, [Event(postmortem, key, "bounce"), "{}", "null"]));
    }

    [Theory]
    [InlineData(true, 204)]
    [InlineData(false, 401)]
    public async Task Post_KeyConfigured_BelievesOnlyWhatIsSigned(bool isSigned, int status)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using TestSite site = await TestSite.StartAsync(new() { ["Delivery:SendGrid:PublicKey"] = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()) });
        string signature = Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes("1[]\r\n"), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

        HttpContext context = await SendAsync(site, "POST", isSigned ? "[]\r\n" : "[]", headers =>
        {
            headers["X-Twilio-Email-Event-Webhook-Signature"] = signature;
            headers["X-Twilio-Email-Event-Webhook-Timestamp"] = "1";
        });

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Equal(isSigned ? null : "application/problem+json", context.Response.ContentType);
    }

    [Theory]
    [InlineData("POST", "[]", 403)] // nothing configured
    [InlineData("GET", "", 405)]
    public async Task Send_NothingConfigured_IsRefusedWithAProblemDocument(string method, string body, int status)
    {
        await using TestSite site = await TestSite.StartLockedAsync();

        HttpContext context = await SendAsync(site, method, body, _ => { });

        Assert.Equal((status, "application/problem+json"), (context.Response.StatusCode, context.Response.ContentType));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    public async Task Post_NoEvents_IsRefusedAndNeverAServerError(string body)
    {
        await using TestSite site = await TestSite.StartAsync(Unsigned);

        Assert.InRange((await SendAsync(site, "POST", body, _ => { })).Response.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("Delivery:SendGrid:PublicKey", "key", "Delivery:SendGrid:PublicKey is no key.")]
    [InlineData("Delivery:SendGrid:Unsigned", "Sometimes", "Delivery:SendGrid:Unsigned is 'Sometimes'; it may be Refuse, Loopback, Accept.")]
    public async Task Start_MistakeInTheConfiguration_StopsAndSaysWhich(string key, string value, string mistake)
    {
        OptionsValidationException stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => TestSite.StartAsync(new() { [key] = value }));

        Assert.Contains(mistake, stopped.Message, StringComparison.Ordinal);
    }

    // The secret of those who have nothing but an address stands in it.
    [Fact]
    public async Task Post_SecretInTheAddress_IsInNoLog()
    {
        await using TestSite site = await TestSite.StartAsync(new() { ["Intake:Sources:azure-monitor:Secret"] = "sesame-in-the-address" });

        await site.SendAsync(context =>
        {
            context.Request.Method = "POST";
            context.Request.Path = "/intake/azure-monitor";
            context.Request.QueryString = new QueryString("?code=sesame-in-the-address");
            context.Request.Body = new MemoryStream("{}"u8.ToArray());
        });

        Assert.NotEmpty(site.Logs.Lines);
        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains("sesame", StringComparison.Ordinal));
    }

    private static Dictionary<string, string?> Unsigned => new() { ["Delivery:SendGrid:Unsigned"] = "Loopback" };

    private static IEqualityComparer<LedgerEntry> LedgerEntries { get; } = EqualityComparer<LedgerEntry>.Create((one, other) => Described.Of(one!) == Described.Of(other!));

    private static LedgerEntry Sent(Postmortem postmortem) => postmortem.Ledger.Values.First(entry => entry is { Notice: not null, Result: StepResult.Done });

    private static string Event(Postmortem postmortem, string key, string happened) =>
        $$"""{"event":"{{happened}}","timestamp":{{Second}},"status":"5.1.1","sg_event_id":"e","postmortem_id":"{{postmortem.Id}}","notice_key":"{{key}}"}""";

    private static async Task<int> PostAsync(TestSite site, string[] events) => (await SendAsync(site, "POST", $"[{string.Join(',', events)}]", _ => { })).Response.StatusCode;

    private static Task<HttpContext> SendAsync(TestSite site, string method, string body, Action<IHeaderDictionary> headers) => site.SendAsync(context =>
    {
        context.Request.Method = method;
        context.Request.Path = "/delivery/sendgrid";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        headers(context.Request.Headers);
    });
}
