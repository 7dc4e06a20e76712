namespace Postmortems.Web;

/// <summary>What to record, seen from the newest state; null when there is nothing to record after all.</summary>
public delegate LifecycleEvent? Happening(Postmortem postmortem, DateTimeOffset now);
