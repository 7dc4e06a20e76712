using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Postmortems.Web;

namespace Postmortems.Functions;

/// <summary>The pages, forms, API and webhooks of every host, as one pipeline inside the function that catches all requests.</summary>
public sealed class WebSurface
{
    private readonly RequestDelegate pipeline;
    private readonly IHttpContextAccessor accessor;

    public WebSurface(IServiceProvider services, IHttpContextAccessor accessor)
    {
        this.accessor = accessor;
        pipeline = new ApplicationBuilder(services).UsePostmortemWeb().Build();
    }

    public Task HandleAsync(HttpContext context)
    {
        // The worker has routed every request to the one function; inside it is routed anew.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        accessor.HttpContext = context;
        return pipeline(context);
    }
}
