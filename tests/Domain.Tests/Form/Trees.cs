using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Postmortems.Domain.Tests;

/// <summary>Trees of whys, each text there once, so that a lost or doubled one is seen.</summary>
public static class Trees
{
    private static readonly string[] Awkward = ["a rule closed the port", "- no list", "_Evidence:_ typed by hand", "# heading", "x_y *z* <b>&amp; `c`", "1. first", "```", "Ähnlich 日本語", "> quote", "\\ back"];

    public static Arbitrary<ImmutableArray<Why>> Arbitrary() => (from shape in Shape(3) select Numbered(shape)).ToArbitrary();

    public static ImmutableArray<string> Texts(ImmutableArray<Why> whys) => [.. WhyTree.Walk(whys).Select(each => each.Why.Text).Order(StringComparer.Ordinal)];

    private static Gen<ImmutableArray<Why>> Shape(int depth) => depth == 0
        ? Gen.Constant(ImmutableArray<Why>.Empty)
        : from whys in One(depth).ListOf() select whys.Take(4).ToImmutableArray();

    private static Gen<Why> One(int depth) =>
        from text in Gen.Elements(Awkward)
        from below in Shape(depth - 1)
        from evidence in Gen.Elements<string?>(null, "https://example.com/a_b?c=1&d=[2]", "seen in the *logs*")
        from changeable in Gen.Elements<bool?>(null, true, false)
        from item in Gen.Elements<string?>(null, null, "Same ports _everywhere_")
        from reason in Gen.Elements<string?>(null, null, "A law asks for it.")
        select new Why(text, below) { Evidence = evidence, End = below.IsEmpty && new WhyEnd(item is null ? changeable : changeable ?? true, item, reason) is { Says: true } end ? end : null };

    private static ImmutableArray<Why> Numbered(ImmutableArray<Why> whys)
    {
        int number = 0;
        return Number(whys);

        ImmutableArray<Why> Number(ImmutableArray<Why> level) => [.. level.Select(why => why with { Text = $"{why.Text} {++number}", Because = Number(why.Because) })];
    }
}
