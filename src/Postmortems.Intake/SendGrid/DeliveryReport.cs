using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>What a carrier tells about a mail it had accepted.</summary>
/// <param name="NoticeKey">As it was given along with the mail.</param>
/// <param name="At">When it happened by the carrier's clock, UTC.</param>
public abstract record DeliveryReport(PostmortemId Postmortem, string NoticeKey, DateTimeOffset At)
{
    /// <summary>The recipient's server took it.</summary>
    public sealed record Delivered(PostmortemId Postmortem, string NoticeKey, DateTimeOffset At) : DeliveryReport(Postmortem, NoticeKey, At);

    /// <summary>It will never arrive.</summary>
    /// <param name="Reason">A few words; hold no address.</param>
    public sealed record Failed(PostmortemId Postmortem, string NoticeKey, DateTimeOffset At, string Reason) : DeliveryReport(Postmortem, NoticeKey, At);
}

/// <summary>What was made of a carrier's request.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <param name="Reports">In the order of the body; empty if there is nothing of ours in it.</param>
    public sealed record Told(ImmutableArray<DeliveryReport> Reports) : DeliveryResult;

    public sealed record Refused(IntakeResult.Refused Refusal) : DeliveryResult;
}
