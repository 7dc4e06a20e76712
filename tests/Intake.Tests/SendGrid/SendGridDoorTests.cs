using System.Security.Cryptography;
using System.Text;
using FsCheck.Xunit;

namespace Postmortems.Intake.Tests;

public sealed class SendGridDoorTests : IDisposable
{
    private const string Body = "[]\r\n";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose() => _key.Dispose();

    [Theory]
    [InlineData("1600112502", Body, true)]
    [InlineData("1600112503", Body, false)] // another time than was signed
    [InlineData("1600112502", "[]", false)] // the line's end is signed too
    public void Enter_Signed_IsBelievedOnlyAsItWasSigned(string timestamp, string body, bool believed) =>
        Assert.Equal(believed, Enter(body, Signed("1600112502", Body), timestamp) is DeliveryResult.Told);

    [Fact]
    public void Enter_HeaderTwiceOrMissing_IsRefused()
    {
        string signature = Signed("1", Body);
        SourceTrust trust = new([PublicKey(_key)], UnsignedRequests.Refuse);
        KeyValuePair<string, string> shown = new("X-Twilio-Email-Event-Webhook-Signature", signature);
        KeyValuePair<string, string> timestamp = new("X-Twilio-Email-Event-Webhook-Timestamp", "1");

        Assert.IsType<DeliveryResult.Told>(SendGridDoor.Enter(Request(shown, timestamp), trust, Given.Now));
        Assert.All((KeyValuePair<string, string>[][])[[shown], [timestamp], [], [shown, shown, timestamp], [shown, timestamp, timestamp]], headers =>
            Assert.Equal(401, Assert.IsType<DeliveryResult.Refused>(SendGridDoor.Enter(Request(headers), trust, Given.Now)).Refusal.Status));
    }

    [Fact]
    public void Enter_NoKeyConfigured_IsRefusedAndSaysWhatToConfigure()
    {
        IntakeResult.Refused refused = Assert.IsType<DeliveryResult.Refused>(SendGridDoor.Enter(Request(), SourceTrust.None, Given.Now)).Refusal;

        Assert.Equal(403, refused.Status);
        Assert.Contains("Delivery:SendGrid:PublicKey", refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnsignedRequests.Loopback, true, true)]
    [InlineData(UnsignedRequests.Loopback, false, false)]
    [InlineData(UnsignedRequests.Accept, false, true)]
    [InlineData(UnsignedRequests.Refuse, true, false)]
    public void Enter_NoKeyConfigured_GoesByTheRuleForUnsigned(UnsignedRequests rule, bool isLoopback, bool believed) =>
        Assert.Equal(believed, SendGridDoor.Enter(Request() with { IsLoopback = isLoopback }, new SourceTrust([], rule), Given.Now) is DeliveryResult.Told);

    [Theory]
    [InlineData(UnsignedRequests.Loopback)]
    [InlineData(UnsignedRequests.Accept)]
    public void Enter_KeyConfiguredAndNotSigned_IsRefusedWhateverTheRuleForUnsigned(UnsignedRequests rule) =>
        Assert.IsType<DeliveryResult.Refused>(SendGridDoor.Enter(Request() with { IsLoopback = true }, new SourceTrust([PublicKey(_key)], rule), Given.Now));

    [Fact]
    public void Enter_BodyAtTheLimit_IsReadAndOneByteMoreIsNot()
    {
        SourceTrust trust = new([], UnsignedRequests.Accept);
        byte[] atLimit = Encoding.UTF8.GetBytes("[]".PadRight(SendGridDoor.LongestBody));

        Assert.IsType<DeliveryResult.Told>(SendGridDoor.Enter(IntakeRequest.Post(atLimit), trust, Given.Now));
        Assert.Equal(413, Assert.IsType<DeliveryResult.Refused>(SendGridDoor.Enter(IntakeRequest.Post((byte[])[.. atLimit, 0x20]), trust, Given.Now)).Refusal.Status);
    }

    [Fact]
    public void IsKey_AnotherCurveOrNoKey_IsNone()
    {
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using RSA rsa = RSA.Create(2048);

        Assert.True(SendGridSignature.IsKey(PublicKey(_key)));
        Assert.False(SendGridSignature.IsKey(PublicKey(other)));
        Assert.False(SendGridSignature.IsKey(Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo())));
        Assert.All((string[])["", "key", "AAAA", PublicKey(_key) + "AAAA", PublicKey(_key)[..^8]], text => Assert.False(SendGridSignature.IsKey(text)));
    }

    [Property(MaxTest = 500)]
    public bool Matches_AnyHeadersAndAnyKey_IsAnswered(string? signature, string? timestamp, string? key)
    {
        IntakeRequest request = Request(new("X-Twilio-Email-Event-Webhook-Signature", signature ?? ""), new("X-Twilio-Email-Event-Webhook-Timestamp", timestamp ?? ""));

        return !SendGridSignature.Instance.Matches(request, key ?? "") && !SendGridSignature.Instance.Matches(request, PublicKey(_key));
    }

    [Property(Arbitrary = [typeof(AnyBytes)], MaxTest = 1000)]
    public void Enter_AnyBody_IsAnswered(Body body) =>
        Assert.True(SendGridDoor.Enter(IntakeRequest.Post(body.Bytes), new SourceTrust([], UnsignedRequests.Accept), Given.Now) is DeliveryResult.Told or DeliveryResult.Refused { Refusal.Status: >= 400 and < 500 });

    private DeliveryResult Enter(string body, string signature, string timestamp) => SendGridDoor.Enter(
        IntakeRequest.Post(Encoding.UTF8.GetBytes(body), headers: [new("X-Twilio-Email-Event-Webhook-Signature", signature), new("X-Twilio-Email-Event-Webhook-Timestamp", timestamp)]),
        new SourceTrust([PublicKey(_key)], UnsignedRequests.Refuse),
        Given.Now);

    private string Signed(string timestamp, string body) =>
        Convert.ToBase64String(_key.SignData(Encoding.UTF8.GetBytes(timestamp + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private static IntakeRequest Request(params KeyValuePair<string, string>[] headers) => IntakeRequest.Post(Encoding.UTF8.GetBytes(Body), headers: headers);

    private static string PublicKey(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
}
