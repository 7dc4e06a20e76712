using System.ComponentModel.DataAnnotations;

namespace Postmortems.Adapters.Graph;

/// <summary>Microsoft Graph, signed in to as an application. Section <c>Graph</c>, read only when <c>Calendar:Kind</c> is <c>Graph</c>.</summary>
public sealed class GraphOptions : IValidatableObject
{
    public const string Section = "Graph";

    /// <summary>The tenant, as its id or a domain of it. Null for the managed identity's, or whatever the environment signs in to.</summary>
    public string? TenantId { get; set; }

    /// <summary>The application's id; with a managed identity, the id of a user-assigned one. Null for the system-assigned identity, or whatever the environment signs in as.</summary>
    public string? ClientId { get; set; }

    /// <summary>The application's secret, where there is no managed identity; goes with <see cref="TenantId"/> and <see cref="ClientId"/>. Null unless set.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The service with its version; <c>https://graph.microsoft.com/v1.0</c> unless set. National clouds have their own, like <c>https://graph.microsoft.us/v1.0</c>.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Whether meetings get a Teams link. True unless set.</summary>
    public bool OnlineMeetings { get; set; } = true;

    /// <summary>Tries of one call, the first included, before the step is put off. 1 to 10; 4 unless set.</summary>
    [Range(1, 10)]
    public int MaxAttempts { get; set; } = 4;

    /// <summary>Seconds one call may spend waiting between tries; a longer Retry-After puts the step off instead. 0 to 60; 20 unless set.</summary>
    [Range(0, 60)]
    public int RetryBudgetSeconds { get; set; } = 20;

    /// <summary>Seconds one call may take in all, waiting included. 5 to 90; 60 unless set.</summary>
    [Range(5, 90)]
    public int TimeoutSeconds { get; set; } = 60;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!BaseUrl.IsAbsoluteUri || BaseUrl.Scheme != Uri.UriSchemeHttps || BaseUrl.AbsolutePath.Trim('/').Length == 0)
        {
            yield return new ValidationResult($"Graph:BaseUrl is '{BaseUrl}'. Write an https address with its version, like https://graph.microsoft.com/v1.0.");
        }

        if (!string.IsNullOrEmpty(ClientSecret) && (string.IsNullOrEmpty(TenantId) || string.IsNullOrEmpty(ClientId)))
        {
            yield return new ValidationResult("Graph:ClientSecret needs Graph:TenantId and Graph:ClientId beside it. Set all three, or none to sign in with a managed identity.");
        }

        if (RetryBudgetSeconds >= TimeoutSeconds)
        {
            yield return new ValidationResult($"Graph:RetryBudgetSeconds is {RetryBudgetSeconds} and leaves no time to call within Graph:TimeoutSeconds, {TimeoutSeconds}. Make the budget smaller.");
        }
    }
}
