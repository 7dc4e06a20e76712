namespace Postmortems.Intake;

/// <summary>A way for a sender to show that it knows the secret. Compares in constant time and never throws.</summary>
public interface ISignature
{
    /// <summary>What is expected, to complete "Expected …": a header and its form.</summary>
    string Describe { get; }

    bool Matches(IntakeRequest request, string secret);
}
