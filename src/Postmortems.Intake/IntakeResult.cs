using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>What a source made of a request. Status codes are those its provider needs: some never retry a 4xx, some only accept 202.</summary>
public abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>News of incidents.</summary>
    /// <param name="Signals">At least one, in the order of the body.</param>
    /// <param name="Status">To answer once every signal is stored.</param>
    public sealed record Accepted(ImmutableArray<IncidentSignal> Signals, int Status) : IntakeResult;

    /// <summary>Understood, and nothing of ours.</summary>
    /// <param name="Reason">One sentence for the sender's log.</param>
    public sealed record Ignored(string Reason, int Status) : IntakeResult;

    /// <summary>Not accepted, and sending the same again will not help. Becomes a problem document (RFC 9457).</summary>
    /// <param name="Status">400 to 499.</param>
    /// <param name="Title">The same for every occurrence of this kind of refusal.</param>
    /// <param name="Detail">What to do about this one.</param>
    /// <param name="Mistakes">Where in the body; empty if it is not about the body's members.</param>
    public sealed record Refused(int Status, string Title, string Detail, ImmutableArray<Mistake> Mistakes) : IntakeResult
    {
        public Refused(int status, string title, string detail)
            : this(status, title, detail, [])
        {
        }
    }

    /// <summary>A handshake, answered with 200 and these headers.</summary>
    /// <param name="Json">The body; null for none.</param>
    public sealed record Answered(ImmutableArray<KeyValuePair<string, string>> Headers, string? Json = null) : IntakeResult;
}

/// <param name="At">A JSON pointer (RFC 6901) to the member, for example <c>/event/data/id</c>; empty for the whole body.</param>
/// <param name="Detail">What is expected there.</param>
public sealed record Mistake(string At, string Detail);
