namespace Postmortems.Web;

internal static class DeskServices
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<ReportVersions>();
        services.AddSingleton<PostmortemLists>();
        services.AddApi();
    }
}
