using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>An address mail can be sent to. Two addresses that differ only in case are one.</summary>
[JsonConverter(typeof(EmailAddressJson))]
public sealed record EmailAddress
{
    /// <summary>Longest address accepted, in characters (RFC 5321 §4.5.3.1: a path is at most 256 octets with its brackets).</summary>
    public const int LongestAddress = 254;

    private EmailAddress(string value)
    {
        Value = value;
        Id = PersonId.Of(value);
    }

    /// <summary>The address as it was typed, without surrounding white space.</summary>
    public string Value { get; }

    /// <summary>Who this is, for keys and logs.</summary>
    public PersonId Id { get; }

    /// <summary>Reads one plain address: <c>local@domain</c>, without a display name or comments.</summary>
    /// <returns><see langword="false"/> if <paramref name="text"/> is null, too long, or not one plain address.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        string trimmed = text?.Trim() ?? "";
        int at = trimmed.LastIndexOf('@');
        if (at is < 1 or > 64 || at == trimmed.Length - 1 || trimmed.Length > LongestAddress)
        {
            return false;
        }

        string local = trimmed[..at];
        string domain = trimmed[(at + 1)..];
        bool plain = trimmed.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('<' or '>' or '(' or ')' or ',' or ';' or ':' or '"' or '\\' or '[' or ']'))
            && !local.Contains('@', StringComparison.Ordinal)
            && !local.StartsWith('.') && !local.EndsWith('.') && !trimmed.Contains("..", StringComparison.Ordinal)
            && domain.Split('.').All(label => label.Length is > 0 and <= 63 && !label.StartsWith('-') && !label.EndsWith('-'));
        if (!plain)
        {
            return false;
        }

        address = new EmailAddress(trimmed);
        return true;
    }

    /// <exception cref="FormatException"><paramref name="text"/> is not one plain address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out EmailAddress? address) ? address : throw new FormatException("Not an email address.");

    public bool Equals(EmailAddress? other) => other is not null && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    public override string ToString() => Value;
}
