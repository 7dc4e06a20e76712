using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// Partition keys, indexes and time to live, from <c>infra/cosmos/containers.json</c>: what a deployment makes and what
/// <see cref="CosmosOptions.CreateIfMissing"/> makes are one text.
/// </summary>
internal static class CosmosContainers
{
    public static JsonObject Definitions { get; } = Read();

    public static IEnumerable<ContainerProperties> For(CosmosOptions options)
    {
        foreach (JsonNode? defined in Definitions["containers"]!.AsArray())
        {
            JsonObject container = defined!.DeepClone().AsObject();
            string id = (string)container["id"]!;
            container["id"] = id == "keys" ? options.KeyContainer : options.Container;
            if (options.FullText && id == (string)Definitions["fullText"]!["container"]!)
            {
                container["fullTextPolicy"] = Definitions["fullText"]!["fullTextPolicy"]!.DeepClone();
                container["indexingPolicy"]!["fullTextIndexes"] = Definitions["fullText"]!["fullTextIndexes"]!.DeepClone();
            }

            // The client library's own type, in the client library's own JSON.
            yield return Newtonsoft.Json.JsonConvert.DeserializeObject<ContainerProperties>(container.ToJsonString())!;
        }
    }

    private static JsonObject Read()
    {
        using Stream stream = typeof(CosmosContainers).Assembly.GetManifestResourceStream("containers.json")
            ?? throw new InvalidOperationException("containers.json is missing from the program.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
