namespace Postmortems.Intake;

/// <summary>
/// The secret in the address, as <c>?code=…</c>: for senders that can be told nothing but an address. Addresses end up in the logs of
/// whatever stands in between; where a sender can set a header, <see cref="SharedSecret"/> is better.
/// </summary>
public sealed class SecretInAddress : ISignature
{
    /// <summary>The name of the query parameter.</summary>
    public const string Parameter = "code";

    public static SecretInAddress Instance { get; } = new();

    public string Describe => $"the address with ?{Parameter}=<secret>";

    public bool Matches(IntakeRequest request, string secret) => request.Code is { } shown && SharedSecret.AreEqual(shown, secret);
}
