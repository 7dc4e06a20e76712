using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What the meeting is for: where accounts differ, what nobody answered, which whys have no end, which promises lack an owner or a date.</summary>
/// <param name="Points">In the order of the meeting; their minutes add up to its length.</param>
public sealed record MeetingAgenda(ImmutableArray<AgendaPoint> Points)
{
    /// <summary>How many things there are to settle; 0 when all accounts agree.</summary>
    public int Findings => Points.OfType<AgendaPoint.AboutQuestion>().Sum(point => point.Findings.Length);

    /// <param name="minutes">How long the meeting takes; at least one a point.</param>
    public static MeetingAgenda Of(Postmortem postmortem, int minutes)
    {
        AgendaPoint.AboutQuestion[] asked = [.. postmortem.Questions.Select(question => new AgendaPoint.AboutQuestion(0, question, AgendaFindings.About(postmortem, question)))];
        ImmutableArray<int> shares = AgendaMinutes.Share(minutes, [AgendaMinutes.Opening, .. asked.Select(AgendaMinutes.WeightOf), AgendaMinutes.Closing]);
        return new MeetingAgenda(
        [
            new AgendaPoint.Opening(shares[0]),
            .. asked.Select((point, index) => point with { Minutes = shares[index + 1] }),
            new AgendaPoint.Closing(shares[^1]),
        ]);
    }
}

/// <param name="Minutes">How long it may take; at least 1.</param>
public abstract record AgendaPoint(int Minutes)
{
    /// <summary>Why everybody is here, and that nobody is to blame.</summary>
    public sealed record Opening(int Minutes) : AgendaPoint(Minutes);

    /// <param name="Findings">What is to be settled; empty when the accounts agree.</param>
    public sealed record AboutQuestion(int Minutes, Question Question, ImmutableArray<AgendaFinding> Findings) : AgendaPoint(Minutes);

    /// <summary>Who does what until when, read out once more.</summary>
    public sealed record Closing(int Minutes) : AgendaPoint(Minutes);
}

/// <summary>One thing to settle about a question.</summary>
public abstract record AgendaFinding
{
    private AgendaFinding()
    {
    }

    /// <param name="Asked">Who was asked; empty if nobody was.</param>
    public sealed record NobodyAnswered(ImmutableArray<Person> Asked) : AgendaFinding;

    /// <summary>Others have answered; these have not.</summary>
    public sealed record NotYet(ImmutableArray<Person> Missing) : AgendaFinding;

    /// <param name="Figures">Times and numbers that some name and others do not, as written; empty if only the words differ.</param>
    public sealed record AccountsDiffer(ImmutableArray<Person> Between, ImmutableArray<string> Figures) : AgendaFinding;

    /// <param name="Leaves">The last whys of branches that end nowhere.</param>
    public sealed record WhysWithoutEnd(ImmutableArray<string> Leaves) : AgendaFinding;

    public sealed record ItemsWithoutOwner(ImmutableArray<string> Titles) : AgendaFinding;

    public sealed record ItemsWithoutDate(ImmutableArray<string> Titles) : AgendaFinding;
}
