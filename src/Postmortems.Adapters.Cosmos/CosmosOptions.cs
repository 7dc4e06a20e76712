using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Postmortems.Adapters.Cosmos;

/// <summary>Which Cosmos DB account and how patiently. Section <c>Cosmos</c>. Either <see cref="Endpoint"/> or <see cref="ConnectionString"/> must be set.</summary>
public sealed partial class CosmosOptions : IValidatableObject
{
    public const string Section = "Cosmos";

    /// <summary>
    /// The account's address, like <c>https://example.documents.azure.com:443/</c>; signed in to as this program's managed identity, or
    /// as whoever <c>az login</c> says on a desk.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Only for emulators: holds a key, and a deployed account takes none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary><c>postmortems</c> unless set.</summary>
    [Required]
    public string Database { get; set; } = "postmortems";

    /// <summary>Holds postmortems with their drafts and reports. <c>postmortems</c> unless set.</summary>
    [Required]
    public string Container { get; set; } = "postmortems";

    /// <summary>Holds the keys that protect cookies, shared by all instances. <c>keys</c> unless set.</summary>
    [Required]
    public string KeyContainer { get; set; } = "keys";

    /// <summary>
    /// True to make database and containers where they are missing. For emulators: a deployment makes them, and the program's role there
    /// may not. False unless set.
    /// </summary>
    public bool CreateIfMissing { get; set; }

    /// <summary>
    /// True where the account has full-text search and the container its index: hits are then ranked by the server (BM25). What is found
    /// is the same without; it is ranked here then, the newest 500 of it. False unless set.
    /// </summary>
    public bool FullText { get; set; }

    /// <summary>Whole days after its last save until a draft that was never submitted is removed. From 1 to 3650; 120 unless set.</summary>
    [Range(1, 3650, ErrorMessage = "Cosmos:DraftDays must be from 1 to 3650 days.")]
    public int DraftDays { get; set; } = 120;

    /// <summary>Whole seconds one call may spend, retries and pauses together, until the store counts as unavailable. From 1 to 120; 15 unless set.</summary>
    [Range(1, 120, ErrorMessage = "Cosmos:RetryBudgetSeconds must be from 1 to 120 seconds.")]
    public int RetryBudgetSeconds { get; set; } = 15;

    /// <summary>Whole seconds until one attempt counts as lost. From 1 to 60; 5 unless set.</summary>
    [Range(1, 60, ErrorMessage = "Cosmos:AttemptSeconds must be from 1 to 60 seconds.")]
    public int AttemptSeconds { get; set; } = 5;

    internal TimeSpan RetryBudget => TimeSpan.FromSeconds(RetryBudgetSeconds);

    internal TimeSpan AttemptLimit => TimeSpan.FromSeconds(AttemptSeconds);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is null && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult("Cosmos:Endpoint is not set. Set it to the account's address, like https://example.documents.azure.com:443/.");
        }

        if (Endpoint is not null && !string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult("Cosmos:Endpoint and Cosmos:ConnectionString are both set. Keep Endpoint for an account, ConnectionString for an emulator.");
        }

        if (Endpoint is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme == Uri.UriSchemeHttps))
        {
            yield return new ValidationResult($"Cosmos:Endpoint is '{endpoint}'. Write an https address, like https://example.documents.azure.com:443/.");
        }

        // The string itself is never shown: it holds the key.
        if (!string.IsNullOrWhiteSpace(ConnectionString) && !(ConnectionString.Contains("AccountEndpoint=", StringComparison.OrdinalIgnoreCase) && ConnectionString.Contains("AccountKey=", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new ValidationResult("Cosmos:ConnectionString lacks AccountEndpoint or AccountKey. Copy the emulator's whole, like AccountEndpoint=https://localhost:8081/;AccountKey=….");
        }

        foreach ((string key, string name) in new[] { ("Database", Database), ("Container", Container), ("KeyContainer", KeyContainer) })
        {
            if (name is not null && !Name().IsMatch(name))
            {
                yield return new ValidationResult($"Cosmos:{key} is '{name}'. Use letters, digits, - and _, at most 255.");
            }
        }

        if (AttemptSeconds > RetryBudgetSeconds)
        {
            yield return new ValidationResult($"Cosmos:AttemptSeconds is {AttemptSeconds} and Cosmos:RetryBudgetSeconds only {RetryBudgetSeconds}. The budget must hold one attempt.");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,255}\z")]
    private static partial Regex Name();
}
