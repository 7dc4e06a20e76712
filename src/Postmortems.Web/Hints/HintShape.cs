using System.Collections.Immutable;
using System.Text.Json;

namespace Postmortems.Web;

/// <summary>A hint as a page's script reads it, in the reader's language.</summary>
/// <param name="Kind">Like <c>human-error</c>.</param>
/// <param name="Start">In UTF-16 units; 0 with length 0 when it is about the whole answer.</param>
internal sealed record HintShape(string Kind, int Start, int Length, string Title, string Why, string Instead)
{
    public static string NameOf(HintKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static ImmutableArray<HintShape> Of(ImmutableArray<Hint> hints) =>
    [
        .. hints.Select(hint => (hint, words: HintWords.Of(hint.Kind)))
            .Select(each => new HintShape(NameOf(each.hint.Kind), each.hint.Start, each.hint.Length, each.words.Title, each.words.Why, each.words.Instead)),
    ];
}
