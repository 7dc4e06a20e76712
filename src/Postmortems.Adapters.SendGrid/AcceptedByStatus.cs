using System.Net;

namespace Postmortems.Adapters.SendGrid;

/// <summary>
/// Once SendGrid has said 202 the mail is on its way, whatever becomes of the rest of the answer: a body that breaks off must not turn an
/// acceptance into a failure, for the mail would be sent twice.
/// </summary>
internal sealed class AcceptedByStatus : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Accepted)
        {
            response.Content.Dispose();
            response.Content = new ByteArrayContent([]);
        }

        return response;
    }
}
