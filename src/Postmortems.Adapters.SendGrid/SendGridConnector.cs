using Microsoft.Extensions.Options;
using SendGrid;

namespace Postmortems.Adapters.SendGrid;

/// <summary>Opens SendGrid's client as configured. Its own retries stay off: what failed is decided on anew by the lifecycle.</summary>
public sealed class SendGridConnector(IHttpClientFactory clients, IOptions<SendGridOptions> options)
{
    internal const string ClientName = "SendGrid";

    internal string Address => options.Value.Address;

    internal SendGridClient Open() => new(
        clients.CreateClient(ClientName),
        new SendGridClientOptions { ApiKey = options.Value.ApiKey, Host = options.Value.Address });
}
