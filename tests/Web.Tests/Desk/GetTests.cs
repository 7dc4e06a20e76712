using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class GetTests
{
    /// <summary>Mail scanners and previews fetch whatever they find: every page there is, in every shape a postmortem can have.</summary>
    [Fact]
    public async Task Get_EveryMappedAddress_ChangesNothingAndNeverFails()
    {
        int asked = 0;
        foreach (Postmortem shape in Shapes.All)
        {
            await using DeskSite site = await DeskSite.OpenAsync(shape);
            int saves = site.Store.Saves;
            string before = Stored(await site.StoredAsync());

            foreach (string address in Addresses(site, shape))
            {
                Seen seen = await site.GetAsync(address);
                Assert.True(seen.Status < 500, $"{address}: {seen.Status}");
                asked++;
            }

            Assert.Equal(saves, site.Store.Saves);
            Assert.Equal(before, Stored(await site.StoredAsync()));
        }

        Assert.InRange(asked, 100, int.MaxValue);
    }

    private static string Stored(Postmortem postmortem) => JsonSerializer.Serialize(postmortem, Application.PostmortemJson.Options);

    private static IEnumerable<string> Addresses(DeskSite site, Postmortem postmortem) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Select(pattern => pattern
            .Replace("/d/{token}", site.FacilitatorLink(postmortem.Facilitator), StringComparison.Ordinal)
            .Replace("/i/{token}", site.ItemLink(1, Samples.Björn), StringComparison.Ordinal)
            .Replace("/r/{token}", site.ReportLink(Samples.Asha), StringComparison.Ordinal)
            .Replace("/outbox/{id}", "/outbox/1", StringComparison.Ordinal)
            .Replace("{id}", site.Id.ToString(), StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{version:int}", "1", StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal))
        .Select(address => address.Replace("{token}", "x", StringComparison.Ordinal));
}
