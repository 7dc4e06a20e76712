using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What a host has to do for one postmortem now.</summary>
/// <param name="Steps">Keys of the steps that are due, most urgent first; empty when nothing is.</param>
/// <param name="WakeAt">When to ask again if nothing else happens, UTC; null when never again.</param>
public sealed record Plan(ImmutableArray<string> Steps, DateTimeOffset? WakeAt)
{
    public static Plan Over { get; } = new([], null);

    public static Plan Of(Decision decision) => new([.. decision.Steps.Select(step => step.Key)], decision.WakeAt);
}
