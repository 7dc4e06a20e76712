using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>Whom a source believes, as its configuration says.</summary>
/// <param name="Secrets">Any one is enough, so that a new secret can be brought in before the old one is withdrawn. With one set, every request must show it.</param>
/// <param name="WithoutSecret">What to do with requests while there is no secret.</param>
public sealed record SourceTrust(ImmutableArray<string> Secrets, UnsignedRequests WithoutSecret)
{
    /// <summary>Nothing configured: nobody is believed.</summary>
    public static SourceTrust None { get; } = new([], UnsignedRequests.Refuse);
}

/// <summary>What to do with the requests of a source that has no secret.</summary>
public enum UnsignedRequests
{
    Refuse,

    /// <summary>Accept them from this machine only.</summary>
    Loopback,

    /// <summary>Accept them from anywhere: something in front of us checks the sender.</summary>
    Accept,
}
