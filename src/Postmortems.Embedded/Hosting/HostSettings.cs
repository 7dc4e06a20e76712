namespace Postmortems.Embedded;

/// <summary>What the command line says of this process; everything else is configuration.</summary>
/// <param name="DataDirectory">Where the database, the mail folder and the keys are; created if it is not there.</param>
/// <param name="PlaybookFile">Null for <c>Playbook:File</c> of the configuration, or else the sample.</param>
/// <param name="ConfigurationFile">A JSON file that outranks <c>appsettings.json</c>; null for none. Environment variables outrank both.</param>
/// <param name="Listen">Where to listen, like <c>http://127.0.0.1:5080</c>.</param>
/// <param name="VirtualClock">True if time moves only when told.</param>
internal sealed record HostSettings(string DataDirectory, string? PlaybookFile, string? ConfigurationFile, Uri Listen, bool VirtualClock)
{
    public const int DefaultPort = 5080;

    public const string DefaultData = "data";

    public static Uri Loopback(int port) => new($"http://127.0.0.1:{port}");
}
