using System.Collections.Immutable;

namespace Postmortems.Web;

/// <param name="Id">1 to 32 ASCII characters; stands inside links.</param>
internal sealed record LinkKey(string Id, byte[] Secret);

/// <summary>The keys links are signed with.</summary>
/// <param name="Keys">At least one; the first signs, all verify.</param>
internal sealed record LinkKeyRing(ImmutableArray<LinkKey> Keys)
{
    public LinkKey Signing => Keys[0];

    /// <returns>Null for a key that is unknown or was dropped.</returns>
    public LinkKey? Find(string id) => Keys.FirstOrDefault(key => key.Id == id);
}
