using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>
/// One provider's way of telling us about incidents: a folder with its reader, its severity table and its signatures. Pure: no
/// clock, no I/O. Requests come in through <see cref="IntakeDoor"/>, which checks who is knocking; a new source is one folder and
/// one line in <see cref="IntakeSources"/>.
/// </summary>
public interface IIntakeSource
{
    /// <summary>Lower case; the last part of the address and the key of its configuration. Stored with every incident: never renamed.</summary>
    string Name { get; }

    /// <summary>The ways its sender can show that it knows the secret; any one is enough.</summary>
    ImmutableArray<ISignature> Signatures { get; }

    /// <summary>Answers what a sender asks before it delivers anything. Needs no secret, so it tells nobody anything.</summary>
    /// <returns>Null if the request is no such question.</returns>
    IntakeResult? Greet(IntakeRequest request) => null;

    /// <summary>Reads a request whose sender has been checked. Never throws, whatever the bytes.</summary>
    /// <param name="now">UTC. Times more than a day after it are not believed.</param>
    IntakeResult Read(IntakeRequest request, DateTimeOffset now);
}
