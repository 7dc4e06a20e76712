using System.Collections.Immutable;
using Postmortems.Domain;
using Postmortems.Intake;

namespace Postmortems.Embedded;

/// <summary>The postmortems that a payload would open if its incidents were resolved now.</summary>
internal static class ResolvedNow
{
    /// <exception cref="NotReadyException">The payload cannot be read, or tells of no resolved incident.</exception>
    public static async Task<ImmutableArray<Postmortem>> OpenAsync(string file, string sourceName, DateTimeOffset now, Playbook playbook, CancellationToken cancellationToken)
    {
        IIntakeSource source = IntakeSources.Find(sourceName)
            ?? throw new NotReadyException($"There is no source '{sourceName}'; there are {string.Join(", ", IntakeSources.All.Select(known => known.Name))}.");
        byte[] payload = await InputFile.ReadAsync(file, cancellationToken);
        ImmutableArray<IncidentSignal.Resolved> resolved = source.Read(IntakeRequest.Post(payload), now) switch
        {
            IntakeResult.Accepted accepted => [.. accepted.Signals.OfType<IncidentSignal.Resolved>()],
            IntakeResult.Ignored ignored => throw new NotReadyException($"{file} tells of no resolved incident. {ignored.Reason}"),
            IntakeResult.Refused { Mistakes.IsEmpty: true } refused => throw new NotReadyException($"{file}: {refused.Title}. {refused.Detail}"),
            IntakeResult.Refused refused => throw new NotReadyException(string.Join(Environment.NewLine, refused.Mistakes.Select(mistake => $"{file}: {mistake.At}: {mistake.Detail}"))),
            IntakeResult other => throw new NotReadyException($"{file} tells of no resolved incident ({other.GetType().Name})."),
        };
        return resolved.IsEmpty
            ? throw new NotReadyException($"{file} tells of no resolved incident; only those open a postmortem.")
            : [.. resolved.Select(signal => Open(signal, now, playbook))];
    }

    private static Postmortem Open(IncidentSignal.Resolved signal, DateTimeOffset now, Playbook playbook) => PostmortemLifecycle.Open(
        PostmortemId.For(signal.Source, signal.ExternalId),
        recurrence: 1,
        new LifecycleEvent.IncidentResolved(signal.Incident with { ResolvedAt = now }, signal.Responders, now),
        now,
        playbook).Postmortem;
}
