using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Web.Tests;

/// <summary>The address of every page there is, for one postmortem.</summary>
internal static class Addresses
{
    public static IEnumerable<string> Of(DeskSite site, Postmortem postmortem, string method = "GET") => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) is true)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Select(pattern => pattern
            .Replace("/d/{token}", site.FacilitatorLink(postmortem.Facilitator), StringComparison.Ordinal)
            .Replace("/i/{token}", site.ItemLink(1, Samples.Björn), StringComparison.Ordinal)
            .Replace("/r/{token}", site.ReportLink(Samples.Asha), StringComparison.Ordinal)
            .Replace("/f/{token}", postmortem.Respondents.IsEmpty ? "/f/x" : site.FormLink(postmortem.Respondents[0].Person), StringComparison.Ordinal)
            .Replace("/outbox/{id}", "/outbox/1", StringComparison.Ordinal)
            .Replace("{id}", site.Id.ToString(), StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{version:int}", "1", StringComparison.Ordinal)
            .Replace("{question}", postmortem.Questions[0].Id.Value, StringComparison.Ordinal)
            .Replace("{target}", Samples.Björn.Id.Value, StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal))
        .Select(address => address.Replace("{token}", "x", StringComparison.Ordinal));
}
