using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>What happened in a demonstration, told as it happens.</summary>
internal abstract class Timeline
{
    public abstract void Event(DateTimeOffset at, string name, string? who, string? detail);

    public abstract void Notice(DateTimeOffset at, MailMessage mail, string zone);

    public abstract void End(DateTimeOffset at, Postmortem postmortem);
}
