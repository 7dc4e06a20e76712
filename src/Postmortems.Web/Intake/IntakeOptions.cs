using Microsoft.Extensions.Configuration;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>Whom the intake believes; section <c>Intake</c> of the configuration.</summary>
public sealed class IntakeOptions
{
    public const string Section = "Intake";

    /// <summary>By the source's name, without regard to case; its hyphen may be left out. A source that is not listed refuses everybody.</summary>
    public Dictionary<string, SourceOptions> Sources { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal SourceTrust TrustIn(string source) =>
        Sources.FirstOrDefault(known => IntakeSources.FindConfigured(known.Key)?.Name == source).Value?.Trust ?? SourceTrust.None;
}

/// <summary>How one source's sender shows who it is.</summary>
public sealed class SourceOptions
{
    /// <summary>What the sender knows, not blank. None unless set.</summary>
    public string? Secret { get; set; }

    /// <summary>More secrets that are as good, while one replaces another. None unless set.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>
    /// What to do with requests while there is no secret: <c>Refuse</c>, <c>Loopback</c> (accept from this machine) or <c>Accept</c>.
    /// <c>Refuse</c> unless set; without effect once there is a secret.
    /// </summary>
    [ConfigurationKeyName("Unsigned")]
    public string WithoutSecret { get; set; } = nameof(UnsignedRequests.Refuse);

    internal SourceTrust Trust => new(
        [.. AllSecrets],
        Enum.Parse<UnsignedRequests>(WithoutSecret, ignoreCase: true));

    internal IEnumerable<string> AllSecrets => Secret is null ? Secrets : Secrets.Prepend(Secret);
}
