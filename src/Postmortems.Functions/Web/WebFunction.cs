using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Postmortems.Functions;

/// <summary>Every request of every kind. Who may do what is decided inside, as in any host.</summary>
public sealed class WebFunction(WebSurface surface, DurableNudge nudge)
{
    [Function("Web")]
    public Task RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", "put", "patch", "delete", "options", "head", Route = "{*path}")] HttpRequest request,
        [DurableClient] DurableTaskClient client)
    {
        nudge.Use(client);
        return surface.HandleAsync(request.HttpContext);
    }
}
