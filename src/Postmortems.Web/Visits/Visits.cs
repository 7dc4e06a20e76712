using Microsoft.AspNetCore.Http.Features;

namespace Postmortems.Web;

/// <summary>The two ways to a postmortem: with a link of one's own, or as staff. Handlers below them find a <see cref="Visit"/>.</summary>
internal static class Visits
{
    extension(HttpContext context)
    {
        public Visit Visit => context.Features.GetRequiredFeature<Visit>();

        public ItemVisit ItemVisit => context.Features.GetRequiredFeature<ItemVisit>();

        public string? Done => context.Request.Query["done"];
    }

    /// <summary>The facilitator's link and staff's address.</summary>
    public static IEnumerable<RouteGroupBuilder> DeskGroups(this IEndpointRouteBuilder endpoints) =>
        [endpoints.ByLink("/d/{token}", LinkPurpose.Desk), endpoints.ByStaff("/p/{id}")];

    /// <summary>The owner's link, and one item at each desk.</summary>
    public static IEnumerable<RouteGroupBuilder> ItemGroups(this IEndpointRouteBuilder endpoints) =>
    [
        endpoints.ByLink("/i/{token}", LinkPurpose.Item),
        .. endpoints.DeskGroups().Select(desk => desk.MapGroup("/items/{number:int}").AddEndpointFilter(OpenItemAsync)),
    ];

    public static RouteGroupBuilder ByLink(this IEndpointRouteBuilder endpoints, string prefix, LinkPurpose purpose) =>
        endpoints.MapGroup(prefix).AddEndpointFilter((invocation, next) => OpenByLinkAsync(invocation, next, prefix, purpose));

    public static RouteGroupBuilder ByStaff(this IEndpointRouteBuilder endpoints, string prefix) =>
        endpoints.MapGroup(prefix).RequireStaff().AddEndpointFilter(OpenByStaffAsync);

    /// <summary>False once the visitor has handed over what their link was for.</summary>
    public static async Task<bool> IsStillOpenAsync(this HttpContext context) =>
        context.Features.Get<LinkUsed>() is not { } link
        || await context.RequestServices.GetRequiredService<TokenAccess>().OpenAsync(link.Token, link.Purpose, context.RequestAborted) is Access.Granted;

    private static async ValueTask<object?> OpenByLinkAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next, string prefix, LinkPurpose purpose)
    {
        HttpContext context = invocation.HttpContext;
        string token = context.GetRouteValue("token") as string ?? "";
        Access access = await context.RequestServices.GetRequiredService<TokenAccess>().OpenAsync(token, purpose, context.RequestAborted);
        if (access is not Access.Granted granted)
        {
            return Refusals.Page(access is Access.Refused refused ? refused.Why : Refusal.NotGenuine);
        }

        Visit visit = Enter(context, granted.Postmortem, granted.Person.Id, prefix.Replace("{token}", token, StringComparison.Ordinal));
        context.Features.Set(new LinkUsed(token, purpose));
        if (granted.Grant.Item is { } number && granted.Postmortem.Items.FirstOrDefault(item => item.Id == number) is { } item)
        {
            context.Features.Set(new ItemVisit(visit, item));
        }

        return await next(invocation);
    }

    private static async ValueTask<object?> OpenByStaffAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        HttpContext context = invocation.HttpContext;
        PostmortemService service = context.RequestServices.GetRequiredService<PostmortemService>();
        if (!PostmortemId.TryParse(context.GetRouteValue("id") as string, out PostmortemId id)
            || await service.FindAsync(id, context.RequestAborted) is not { } postmortem)
        {
            return Results.NotFound();
        }

        Enter(context, postmortem, by: null, $"/p/{id}");
        return await next(invocation);
    }

    public static async ValueTask<object?> OpenItemAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        HttpContext context = invocation.HttpContext;
        Visit desk = context.Visit;
        string number = context.GetRouteValue("number") as string ?? "";
        if (desk.Postmortem.Items.FirstOrDefault(item => item.Id.ToString() == number) is not { } item)
        {
            return Results.NotFound();
        }

        context.Features.Set(new ItemVisit(desk with { Base = $"{desk.Base}/items/{number}" }, item));
        return await next(invocation);
    }

    private static Visit Enter(HttpContext context, Postmortem postmortem, PersonId? by, string address)
    {
        Playbook playbook = context.RequestServices.GetRequiredService<IPlaybookSource>().Current.Knowing(postmortem);
        DateTimeOffset now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        Visit visit = new(postmortem, by, address, playbook, now, context.Done);
        context.Features.Set(visit);
        return visit;
    }
}
