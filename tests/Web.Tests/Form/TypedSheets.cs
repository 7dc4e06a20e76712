using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Web.Tests;

/// <summary>Anything somebody could have typed into the form.</summary>
public sealed class TypedSheets
{
    // No line breaks at the ends and no lone CR: those the browser itself changes on the way.
    private static readonly Gen<string> Words = Gen.Elements("", "Payments", "Ähnlich <b>&", "two\nlines", "{\"json\":1}", "x");

    public static Arbitrary<TypedSheet> Arbitrary() =>
        (from text in Text from whys in Whys from items in Items select new TypedSheet([text, whys, items])).ToArbitrary();

    private static Gen<TypedAnswer> Text =>
        from words in Words from tick in Ticks select TypedAnswer.Blank(Samples.Questions[0]) with { Text = words, Nothing = tick };

    private static Gen<TypedAnswer> Whys =>
        from tree in Trees(3) from tick in Ticks select TypedAnswer.Blank(Samples.Questions[1]) with { Whys = tree, Nothing = tick };

    private static Gen<TypedAnswer> Items =>
        from items in Item.ListOf() from tick in Ticks select TypedAnswer.Blank(Samples.Questions[2]) with { Items = [.. items.Take(5)], Nothing = tick };

    private static Gen<bool> Ticks => Gen.Elements(true, false);

    private static Gen<TypedItem> Item =>
        from title in Words
        from owner in Gen.Elements("", "Asha Rao", "asha@example.com")
        from email in Gen.Elements("", "asha@example.com", "asha at")
        from due in Gen.Elements("", "2025-11-03", "2025-1-3", "soon")
        select new TypedItem(title, owner, email, due);

    private static Gen<ImmutableArray<Why>> Trees(int depth) => depth == 0
        ? Gen.Constant(ImmutableArray<Why>.Empty)
        : from whys in (from words in Words from below in Trees(depth - 1) select new Why(words, below)).ListOf() select whys.Take(3).ToImmutableArray();
}
