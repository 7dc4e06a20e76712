// Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore 2.1.0 (Microsoft.Azure.Functions.Worker.Extensions.Http): the members used, signatures only.
namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    public string? Route { get; set; }

    public string[]? Methods { get; } = methods;

    public AuthorizationLevel AuthLevel { get; } = authLevel;
}

public enum AuthorizationLevel
{
    Anonymous = 0,
}
