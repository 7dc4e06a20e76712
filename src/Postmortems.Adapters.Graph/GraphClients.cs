using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Postmortems.Adapters.Graph;

/// <summary>
/// The SDK's client over our own HTTP pipeline. The SDK's default pipeline is left out: its retries sleep by the real clock, for as
/// long as the service asks and past any budget; <see cref="GraphRetries"/> is all that repeats a call.
/// </summary>
internal static class GraphClients
{
    public static GraphServiceClient Create(GraphOptions options, TimeProvider time) => Create(
        options,
        new AzureIdentityAuthenticationProvider(Credential(options), [options.BaseUrl.Host], observabilityOptions: null, isCaeEnabled: true, $"{options.BaseUrl.GetLeftPart(UriPartial.Authority)}/.default"),
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) },
        time);

    /// <param name="transport">What carries a request to the service.</param>
    public static GraphServiceClient Create(GraphOptions options, IAuthenticationProvider authentication, HttpMessageHandler transport, TimeProvider time)
    {
        HttpClient http = new(new GraphRetries(options, time, transport)) { Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds) };
        return new GraphServiceClient(http, authentication, options.BaseUrl.AbsoluteUri.TrimEnd('/'));
    }

    private static TokenCredential Credential(GraphOptions options) => string.IsNullOrEmpty(options.ClientSecret)
        ? new DefaultAzureCredential(new DefaultAzureCredentialOptions { TenantId = options.TenantId, ManagedIdentityClientId = options.ClientId })
        : new ClientSecretCredential(options.TenantId, options.ClientId, options.ClientSecret);
}
