using System.Security.Cryptography;

namespace Postmortems.Web;

/// <summary>The one style sheet, kept for ever by browsers because its address changes with its content.</summary>
internal static class SiteCss
{
    private static readonly byte[] Content = Read();

    public static string Href { get; } = $"/site.css?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}";

    public static IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Content, "text/css; charset=utf-8");
    }

    private static byte[] Read()
    {
        using Stream stream = typeof(SiteCss).Assembly.GetManifestResourceStream("Site.css")!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
