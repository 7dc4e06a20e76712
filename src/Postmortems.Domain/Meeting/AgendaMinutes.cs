using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>How the meeting's time is shared out: by weight, in whole minutes, none for nothing.</summary>
internal static class AgendaMinutes
{
    public const int Opening = 2;
    public const int Closing = 2;

    /// <summary>The whys are the heart of the meeting; what is agreed is read out and no more.</summary>
    public static int WeightOf(AgendaPoint.AboutQuestion point) =>
        (point.Question.Shape == AnswerShape.Whys ? 5 : 1) + (point.Question.Shape == AnswerShape.ActionItems ? 3 : 0) + point.Findings.Sum(WeightOf);

    /// <returns>As many numbers as there are weights, each at least 1, adding up to <paramref name="minutes"/> or, if that is too short, to one each.</returns>
    public static ImmutableArray<int> Share(int minutes, ImmutableArray<int> weights)
    {
        int free = Math.Max(0, minutes - weights.Length);
        int whole = weights.Sum();
        int[] shares = [.. weights.Select(weight => free * weight / whole)];
        IEnumerable<int> byRemainder = Enumerable.Range(0, weights.Length).OrderByDescending(index => free * weights[index] % whole).ThenBy(index => index);
        foreach (int index in byRemainder.Take(free - shares.Sum()))
        {
            shares[index]++;
        }

        return [.. shares.Select(share => share + 1)];
    }

    private static int WeightOf(AgendaFinding finding) => finding switch
    {
        AgendaFinding.NobodyAnswered => 2,
        AgendaFinding.NotYet => 0,
        _ => 1,
    };
}
