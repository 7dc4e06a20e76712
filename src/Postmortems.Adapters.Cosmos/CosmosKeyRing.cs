using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Azure.Cosmos;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// The keys that protect cookies and forms, shared by all instances. Keys are only ever added, each under a name of its own. The
/// interface has no asynchronous form; it is asked at the first cookie and about once a day, so one borrowed thread waits.
/// </summary>
internal sealed class CosmosKeyRing(CosmosStore store) : IXmlRepository
{
    private const string AllSql = "SELECT c.xml FROM c";

    public IReadOnlyCollection<XElement> GetAllElements() => Wait(async () =>
    {
        List<JsonElement> found = await store.Keys.QueryAsync("find keys", new QueryDefinition(AllSql), partition: null, CancellationToken.None);
        return (IReadOnlyCollection<XElement>)[.. found.Select(row => XElement.Parse(row.GetProperty("xml").GetString()!))];
    });

    // Refused as there already (409): an earlier attempt came through, for names are drawn at random.
    public void StoreElement(XElement element, string friendlyName) => Wait(() =>
    {
        string id = string.Concat(friendlyName.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
        return store.Keys.CreateAsync("add key", id, CosmosJson.Bytes(new KeyRecord(id, element.ToString(SaveOptions.DisableFormatting))), CancellationToken.None);
    });

    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();

    private sealed record KeyRecord(string Id, string Xml);
}
