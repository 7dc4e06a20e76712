using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>Whom we believe about what became of our mails; section <c>Delivery:SendGrid</c> of the configuration.</summary>
public sealed class DeliveryOptions : IValidatableObject
{
    public const string Section = "Delivery:SendGrid";

    /// <summary>The verification key that SendGrid shows beside its signed event webhook, in base64; no secret. None unless set.</summary>
    public string? PublicKey { get; set; }

    /// <summary>
    /// What to do with reports while there is no key: <c>Refuse</c>, <c>Loopback</c> (accept from this machine) or <c>Accept</c>.
    /// <c>Refuse</c> unless set; without effect once there is a key.
    /// </summary>
    [ConfigurationKeyName("Unsigned")]
    public string WithoutKey { get; set; } = nameof(UnsignedRequests.Refuse);

    internal SourceTrust Trust => new(PublicKey is null ? [] : [PublicKey], Enum.Parse<UnsignedRequests>(WithoutKey, ignoreCase: true));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicKey is not null && !SendGridSignature.IsKey(PublicKey))
        {
            yield return new ValidationResult($"{Section}:PublicKey is no key. Copy the verification key from SendGrid's event webhook settings, or leave it out.");
        }

        if (!Enum.GetNames<UnsignedRequests>().Contains(WithoutKey, StringComparer.OrdinalIgnoreCase))
        {
            yield return new ValidationResult($"{Section}:Unsigned is '{WithoutKey}'; it may be {string.Join(", ", Enum.GetNames<UnsignedRequests>())}.");
        }
    }
}
