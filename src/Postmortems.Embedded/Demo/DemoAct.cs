using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Something a member of the cast means to do.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">What they do, seen from the state at that moment; null from it to let it be. Null if the source speaks instead.</param>
/// <param name="Signal">What the source sends; null if a person acts.</param>
internal sealed record DemoAct(DateTimeOffset At, Func<Postmortem, DateTimeOffset, LifecycleEvent?>? What, IncidentSignal? Signal = null);
