using System.Security.Cryptography;

namespace Postmortems.Web;

/// <summary>What pages can do beyond what they do without any script.</summary>
internal static class SiteScripts
{
    /// <summary>Saves the form while somebody types, and keeps it on the device when it cannot.</summary>
    public static SiteScript Form { get; } = new("form");

    /// <summary>Changes the tree of whys in place, by buttons and by keys.</summary>
    public static SiteScript Whys { get; } = new("whys");

    /// <summary>Asks for hints while somebody types, and lets them be put away.</summary>
    public static SiteScript Hints { get; } = new("hints");

    public static void MapScripts(this IEndpointRouteBuilder endpoints)
    {
        foreach (SiteScript script in (SiteScript[])[Form, Whys, Hints])
        {
            endpoints.MapGet("/" + script.Name, script.Serve);
        }
    }
}

/// <summary>One script, kept for ever by browsers because its address changes with its content.</summary>
public sealed class SiteScript
{
    private readonly byte[] content;

    internal SiteScript(string name)
    {
        using Stream stream = typeof(SiteScript).Assembly.GetManifestResourceStream($"{name}.js")!;
        using MemoryStream read = new();
        stream.CopyTo(read);
        content = read.ToArray();
        Name = $"{name}.js";
        Href = $"/{name}.js?v={Convert.ToHexStringLower(SHA256.HashData(content))[..12]}";
    }

    public string Name { get; }

    public string Href { get; }

    internal IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, "text/javascript; charset=utf-8");
    }
}
