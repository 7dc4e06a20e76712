using System.Collections.Concurrent;

namespace Postmortems.TestKit;

/// <summary>A request as it left for the provider.</summary>
/// <param name="ContentType">With its parameters; null for none.</param>
/// <param name="Body">Empty for none.</param>
public sealed record CapturedRequest(HttpMethod Method, Uri Address, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public IReadOnlyList<string> Mistakes(OpenApiContract contract) => contract.RequestMistakes(Method, Address, ContentType, Body.Span);
}

/// <summary>Keeps every request that passes on its way to a scripted provider, to be checked against its contract.</summary>
public sealed class CapturedRequests(HttpMessageHandler provider) : DelegatingHandler(provider)
{
    private readonly ConcurrentQueue<CapturedRequest> _all = new();

    public IReadOnlyCollection<CapturedRequest> All => _all;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = [];
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            body = await content.ReadAsByteArrayAsync(cancellationToken);
        }

        _all.Enqueue(new CapturedRequest(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.ToString(), body));
        return await base.SendAsync(request, cancellationToken);
    }
}
