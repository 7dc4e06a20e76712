using System.CommandLine;
using Postmortems.Adapters.Sqlite;

namespace Postmortems.Embedded;

/// <summary>The program's parts for a command that answers and ends: nothing listens, nothing wakes, and no log line mixes with the answer.</summary>
internal static class OneShot
{
    public static WebApplication Build(ParseResult parsed, TimeProvider time) => Compose(parsed, time).Build();

    public static WebApplicationBuilder Compose(ParseResult parsed, TimeProvider time)
    {
        HostSettings settings = new(
            DataOf(parsed),
            parsed.GetValue(CommonOptions.Playbook),
            parsed.GetValue(CommonOptions.Configuration),
            HostSettings.Loopback(HostSettings.DefaultPort),
            VirtualClock: false);
        WebApplicationBuilder builder = EmbeddedHost.Compose(settings);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time);
        return builder;
    }

    public static string DataOf(ParseResult parsed) => parsed.GetValue(CommonOptions.Data)!;

    /// <summary>For commands that only read: opening would make an empty database.</summary>
    /// <exception cref="NotReadyException">There is no database.</exception>
    public static void RequireStore(ParseResult parsed)
    {
        string database = Path.Combine(Path.GetFullPath(DataOf(parsed)), SqliteStore.FileName);
        if (!File.Exists(database))
        {
            throw new NotReadyException($"There is no database at {database}. Name the directory that serves with --data.");
        }
    }
}
