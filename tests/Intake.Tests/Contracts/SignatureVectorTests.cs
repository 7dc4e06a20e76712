using System.Text;
using System.Text.Json;
using Postmortems.TestKit;

namespace Postmortems.Intake.Tests;

/// <summary>Every public vector of a scheme we have gives its verdict; those of schemes no source of ours uses show as skipped.</summary>
public sealed class SignatureVectorTests
{
    private const string File = "signature-vectors.json";

    // One class makes nearly all of these: a header, a prefix and the hex of the body's HMAC-SHA256.
    private static readonly Dictionary<string, ISignature> Schemes = new()
    {
        ["pagerduty-v3"] = HmacHeader.PagerDutyV3,
        ["github-sha256"] = new HmacHeader("X-Hub-Signature-256", "sha256="),
        ["jira"] = new HmacHeader("X-Hub-Signature", "sha256="),
        ["grafana-hmac"] = new HmacHeader("X-Grafana-Alerting-Signature", ""),
        ["sendgrid-ecdsa-p256"] = SendGridSignature.Instance,
        ["firehydrant"] = new HmacHeader("fh-signature", ""),
    };

    [Theory]
    [InlineData("pagerduty-v3", 7)]
    [InlineData("github-sha256", 1)]
    [InlineData("jira", 1)]
    [InlineData("grafana-hmac", 1)]
    [InlineData("firehydrant", 1)]
    [InlineData("standard-webhooks", 2)]
    [InlineData("grafana-hmac-timestamp", 1)]
    [InlineData("rootly", 1)]
    [InlineData("victorops-hmac-sha1", 1)]
    [InlineData("sendgrid-ecdsa-p256", 5)]
    public void Matches_EveryVectorOfTheScheme_GivesItsVerdict(string scheme, int least)
    {
        JsonElement[] vectors = [.. JsonElement.Parse(ContractFiles.Read(File)).EnumerateArray().Where(vector => vector.GetProperty("scheme").GetString() == scheme)];
        Assert.SkipUnless(Schemes.ContainsKey(scheme), $"No source here signs by {scheme}.");

        Assert.True(vectors.Length >= least, $"{vectors.Length} vectors of {scheme}");
        Assert.All(vectors, vector => Assert.Equal(
            vector.GetProperty("valid").GetBoolean(),
            Schemes[scheme].Matches(IntakeRequest.Post(Body(vector), headers: Headers(vector)), Secret(vector))));
    }

    private static string Secret(JsonElement vector) => vector.GetProperty(vector.TryGetProperty("publicKey", out _) ? "publicKey" : "secret").GetString()!;

    private static byte[] Body(JsonElement vector) => vector.TryGetProperty("payload", out JsonElement payload)
        ? Encoding.UTF8.GetBytes(payload.GetString()!)
        : ContractFiles.Read(vector.GetProperty("file").GetString()!);

    private static IEnumerable<KeyValuePair<string, string>> Headers(JsonElement vector) => vector.TryGetProperty("headers", out JsonElement headers)
        ? headers.EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!))
        : [KeyValuePair.Create(vector.GetProperty("header").GetString()!, vector.GetProperty("value").GetString()!)];
}
