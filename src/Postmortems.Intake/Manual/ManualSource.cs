using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>Our own small JSON, for scripts and for tools that have no webhook we know. Its members: <see cref="ManualReport"/>.</summary>
public sealed class ManualSource : IIntakeSource
{
    private const int Taken = 200;

    public string Name => "manual";

    public ImmutableArray<ISignature> Signatures { get; } = [SharedSecret.Instance, HmacHeader.Postmortem];

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        ManualReport report = new(root, new ManualDefaults(Name), now);
        return report.Signal is { } signal
            ? new IntakeResult.Accepted([signal], Taken)
            : WrongShape.Of(report.Mistakes);
    }
}
