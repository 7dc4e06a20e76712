using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>"Ask now, something was stored." Carries nothing and may be lost: the store's wake-up is the safety net. Never throws.</summary>
public interface INudge
{
    Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken);
}
