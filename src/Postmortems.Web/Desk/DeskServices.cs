namespace Postmortems.Web;

internal static class DeskServices
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<ReportVersions>();
        services.AddSingleton<CurrentTimings>();
        services.AddSingleton<PostmortemLists>();
        services.AddSingleton<TableExport>();
        services.AddApi();
    }
}
