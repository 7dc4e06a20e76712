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
        (from text in Text from whys in Whys from items in Items select new TypedSheet([text, Linkable(whys, items), items])).ToArbitrary();

    // A why names an action item of its own sheet, or none; two of one title are one to it.
    private static TypedAnswer Linkable(TypedAnswer whys, TypedAnswer items) => whys with { Whys = Linkable(whys.Whys, [.. items.Items.Select(item => item.Title).Where(title => title.Length > 0)]) };

    private static ImmutableArray<Why> Linkable(ImmutableArray<Why> whys, ImmutableArray<string> titles) =>
    [
        .. whys.Select(why => why with
        {
            Because = Linkable(why.Because, titles),
            End = why.End is not { } end ? null : (end with { Item = end.Item is { } item && titles.Contains(item) ? item : null }) is { Says: true } kept ? kept : null,
        }),
    ];

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
        : from whys in (from words in Words from below in Trees(depth - 1) from evidence in Optional from end in End select new Why(words, below) { Evidence = evidence, End = end }).ListOf()
          select whys.Take(3).ToImmutableArray();

    private static Gen<string?> Optional => Gen.Elements<string?>(null, null, "https://example.com/graph", "Ähnlich <b>&");

    private static Gen<WhyEnd?> End =>
        from changeable in Gen.Elements<bool?>(null, true, false)
        from item in Gen.Elements<string?>(null, "Payments", "x")
        from reason in Optional
        select new WhyEnd(changeable, item, reason) is { Says: true } end ? end : null;
}
