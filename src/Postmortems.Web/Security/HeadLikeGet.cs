using Microsoft.AspNetCore.Http.Features;

namespace Postmortems.Web;

/// <summary>HEAD is answered as GET without its body: mail scanners ask so, and pages are mapped for GET alone.</summary>
internal static class HeadLikeGet
{
    public static IApplicationBuilder UseHeadLikeGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        IHttpResponseBodyFeature body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        StreamResponseBodyFeature nowhere = new(Stream.Null, body);
        context.Features.Set<IHttpResponseBodyFeature>(nowhere);
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await nowhere.CompleteAsync();
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(body);
        }
    });
}
