using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Web;

/// <summary>
/// The secret part of a link. In bytes: format, purpose, postmortem (16), person (8), item (4), issued at (8, ms), expires at (8, s),
/// the key's id, then the signature over all of it (HMAC-SHA256, 32). In text: base64url.
/// </summary>
internal sealed class LinkTokens(LinkKeyRing keys)
{
    private const byte Format = 1;
    private const int FixedLength = 1 + 1 + 16 + 8 + 4 + 8 + 8;
    private const int LongestKeyId = 32;
    private const int LongestToken = 160;

    public string Issue(LinkGrant grant)
    {
        byte[] keyId = Encoding.ASCII.GetBytes(keys.Signing.Id);
        byte[] token = new byte[FixedLength + keyId.Length + HMACSHA256.HashSizeInBytes];
        token[0] = Format;
        token[1] = (byte)grant.Purpose;
        grant.Postmortem.Value.TryWriteBytes(token.AsSpan(2), bigEndian: true, out _);
        Convert.FromHexString(grant.Person.Value).CopyTo(token, 18);
        BinaryPrimitives.WriteInt32BigEndian(token.AsSpan(26), grant.Item?.Value ?? 0);
        BinaryPrimitives.WriteInt64BigEndian(token.AsSpan(30), grant.IssuedAt.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt64BigEndian(token.AsSpan(38), grant.ExpiresAt.ToUnixTimeSeconds());
        keyId.CopyTo(token, FixedLength);
        int signed = FixedLength + keyId.Length;
        HMACSHA256.HashData(keys.Signing.Secret, token.AsSpan(0, signed), token.AsSpan(signed));
        return Base64Url.EncodeToString(token);
    }

    /// <returns>Null unless it is, to the bit, a token that one of the keys has signed. Whether it is still in force is not asked here.</returns>
    public LinkGrant? Read(string text)
    {
        if (text.Length > LongestToken || Decode(text) is not byte[] token)
        {
            return null;
        }

        int signed = token.Length - HMACSHA256.HashSizeInBytes;
        if (signed is <= FixedLength or > FixedLength + LongestKeyId || token[0] != Format)
        {
            return null;
        }

        LinkKey? key = keys.Find(Encoding.ASCII.GetString(token, FixedLength, signed - FixedLength));
        return key is not null && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key.Secret, token.AsSpan(0, signed)), token.AsSpan(signed))
            ? Parse(token)
            : null;
    }

    private static LinkGrant Parse(byte[] token)
    {
        LinkPurpose purpose = (LinkPurpose)token[1];
        return new LinkGrant(
            purpose,
            new PostmortemId(new Guid(token.AsSpan(2, 16), bigEndian: true)),
            new PersonId(Convert.ToHexStringLower(token.AsSpan(18, 8))),
            purpose == LinkPurpose.Item ? new ActionItemId(BinaryPrimitives.ReadInt32BigEndian(token.AsSpan(26))) : null,
            DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(token.AsSpan(30))),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(token.AsSpan(38))));
    }

    // The decoder passes over white space and padding; a link has one spelling only.
    private static byte[]? Decode(string text)
    {
        byte[] token = new byte[LongestToken];
        return Base64Url.DecodeFromChars(text, token, out _, out int written) == OperationStatus.Done && Base64Url.EncodeToString(token.AsSpan(0, written)) == text
            ? token[..written]
            : null;
    }
}
