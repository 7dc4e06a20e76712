namespace Postmortems.Web;

/// <summary>What a link opens for the person who holds it.</summary>
public abstract record Access
{
    private Access()
    {
    }

    public sealed record Granted(Postmortem Postmortem, Person Person, LinkGrant Grant) : Access;

    /// <summary>It opens nothing; <see cref="Refusals.Page"/> tells the reader what to do.</summary>
    public sealed record Refused(Refusal Why) : Access;
}

/// <summary>Why a link opens nothing.</summary>
public enum Refusal
{
    /// <summary>Not one of ours, damaged, made for another page, or of a postmortem that is not there: strangers learn nothing more.</summary>
    NotGenuine,
    Expired,
    Revoked,

    /// <summary>The person was excused or handed the form over: nothing more is asked of them.</summary>
    NotAsked,

    /// <summary>Somebody else is responsible now: another facilitator, another owner.</summary>
    SomebodyElse,
}
