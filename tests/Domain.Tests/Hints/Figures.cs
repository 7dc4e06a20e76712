using System.Globalization;

namespace Postmortems.Domain.Tests;

/// <summary>How often hints come where they should, and only there.</summary>
public sealed record Figures(int Sentences, double Precision, double Recall, double RightKind)
{
    public static Figures Of(IEnumerable<LabelledSentence> sentences)
    {
        List<LabelledSentence> all = [.. sentences];
        int wanted = all.Count(sentence => !sentence.IsFine);
        int found = all.Count(sentence => !sentence.IsFine && sentence.IsFlagged);
        int flagged = all.Count(sentence => sentence.IsFlagged);
        return new(all.Count, (double)found / flagged, (double)found / wanted, (double)all.Count(sentence => sentence.HasItsKind) / wanted);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Sentences} sentences: precision {Precision:0.000}, recall {Recall:0.000}, with the right kind {RightKind:0.000}");
}
