using System.Text.Json;
using Postmortems.Domain;
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

            foreach (string address in Addresses.Of(site, shape))
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
}
