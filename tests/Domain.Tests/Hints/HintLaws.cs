using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Postmortems.Domain.Tests;

public sealed class HintLaws
{
    private static readonly QuestionId First = new("what-stopped");

    // Words that rules are made of, and what hides them, strung together.
    private static readonly string[] Pieces =
    [
        "Ana ", "the engineer ", "should have ", "failed to ", "human error ", "obviously ", "fault ", "to blame ", "and ", ", ", ". ", "\n", "\r\n", "\"", "'", "`", "```",
        "„", "“", "’s ", "n't ", "-", "–", "://", "@", "    ", "> ", "der Kollege ", "hätte ", "müssen ", "vergessen ", "und ", "weil ", "schuld ", "von ", "ß", "İ", "\uD83D", "👍", "\0", "10:04:11 ERROR ", "of ",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Hints_OfAnyText_LieWithinItAndNeverMeetTheirKind() => Prop.ForAll(Texts, text =>
    {
        foreach (IReadOnlyList<Hint> hints in new IReadOnlyList<Hint>[] { Hints.OfText(First, text, ["Ana"]), Hints.OfWhyLeaf(text, ["Ana"]), Hints.OfItem(new(text, null, null), new(2026, 3, 4)) })
        {
            if (!hints.All(hint => hint.Start >= 0 && hint.Length >= 0 && hint.Start + hint.Length <= text.Length)
                || hints.GroupBy(hint => hint.Kind).Any(kind => kind.Zip(kind.Skip(1)).Any(pair => pair.First.Start + pair.First.Length > pair.Second.Start)))
            {
                return false;
            }
        }

        return true;
    });

    [Property(MaxTest = 200)]
    public Property Hints_OfTheSameText_AreTheSame() => Prop.ForAll(Texts, text => Hints.OfText(First, text, ["Ana"]).SequenceEqual(Hints.OfText(First, text, ["Ana"])));

    [Property(MaxTest = 200)]
    public Property Hints_OfTextInAFence_AreNone() => Prop.ForAll(Texts, text =>
        Hints.OfText(new QuestionId("how-fixed"), $"~~~\n{text.Replace("~~~", "", StringComparison.Ordinal)}\n~~~", ["Ana"]).IsEmpty);
}
