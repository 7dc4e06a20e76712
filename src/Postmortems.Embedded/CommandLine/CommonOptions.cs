using System.CommandLine;

namespace Postmortems.Embedded;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "Directory of the database, the mails and the keys.",
        DefaultValueFactory = _ => HostSettings.DefaultData,
        HelpName = "DIR",
    };

    public static Option<string?> Playbook { get; } = new("--playbook")
    {
        Description = "The playbook; the sample if none is given here or as Playbook:File.",
        HelpName = "FILE",
    };

    public static Option<string?> Configuration { get; } = new("--config")
    {
        Description = "A JSON configuration file; environment variables outrank it.",
        HelpName = "FILE",
    };
}
