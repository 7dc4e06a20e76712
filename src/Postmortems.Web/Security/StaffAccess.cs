using Microsoft.AspNetCore.Authorization;

namespace Postmortems.Web;

/// <summary>The pages that need no link: list, opening by hand, outbox, desk without a token, JSON API.</summary>
public static class StaffAccess
{
    /// <summary>Name of the authorization policy.</summary>
    public const string Policy = "Staff";

    public static TBuilder RequireStaff<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(Policy);

    internal sealed class Requirement : IAuthorizationRequirement;

    internal sealed class Handler(StaffSession session, IHttpContextAccessor accessor) : AuthorizationHandler<Requirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
        {
            if ((context.Resource as HttpContext ?? accessor.HttpContext) is { } http && session.Admits(http))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
