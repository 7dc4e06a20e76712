using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake;

/// <summary>
/// The signature of SendGrid's event webhook: ECDSA over the timestamp and the raw body. What stands for the secret is the account's
/// verification key, which is no secret. The timestamp may be any age: SendGrid repeats what it signed for a day, and a report told twice
/// changes nothing.
/// </summary>
public sealed class SendGridSignature : ISignature
{
    private const string Signature = "X-Twilio-Email-Event-Webhook-Signature";
    private const string Timestamp = "X-Twilio-Email-Event-Webhook-Timestamp";
    private const int KeyBits = 256;

    public static SendGridSignature Instance { get; } = new();

    public string Describe => $"the headers {Signature} and {Timestamp}: SendGrid's signed event webhook";

    public bool Matches(IntakeRequest request, string secret)
    {
        if (request.Headers[Signature].ToArray() is not [var shown] || request.Headers[Timestamp].ToArray() is not [var timestamp])
        {
            return false;
        }

        byte[] signature = new byte[shown.Length];
        using ECDsa? key = Key(secret);
        try
        {
            return key is not null
                && Convert.TryFromBase64String(shown, signature, out int length)
                && key.VerifyData([.. Encoding.UTF8.GetBytes(timestamp), .. request.Body.Span], signature.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>True if this is a key to verify with: base64 of a SubjectPublicKeyInfo on the curve P-256, as SendGrid shows it.</summary>
    public static bool IsKey(string text)
    {
        using ECDsa? key = Key(text);
        return key is not null;
    }

    private static ECDsa? Key(string text)
    {
        byte[] info = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, info, out int length))
        {
            return null;
        }

        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(info.AsSpan(0, length), out int read);
            if (read == length && key.KeySize == KeyBits)
            {
                return key;
            }
        }
        catch (CryptographicException)
        {
            // No key of this kind; told below as any other.
        }

        key.Dispose();
        return null;
    }
}
