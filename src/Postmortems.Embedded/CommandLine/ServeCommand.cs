using System.CommandLine;

namespace Postmortems.Embedded;

/// <summary>Runs the web surface and the lifecycle until it is told to stop.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port = new("--port")
    {
        Description = "Loopback port to listen on.",
        DefaultValueFactory = _ => HostSettings.DefaultPort,
        HelpName = "PORT",
    };

    private static readonly Option<Uri?> Listen = new("--listen")
    {
        Description = "Where to listen instead, like http://0.0.0.0:8080. Beyond loopback, sign-in must be configured.",
        HelpName = "URL",
        CustomParser = argument => Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : Refuse(argument),
    };

    private static readonly Option<bool> VirtualClock = new("--virtual-clock")
    {
        Description = "Time moves only when told: by a button on the list, or by POST /clock/advance.",
    };

    /// <summary>Adds the options and the action; the root command serves when no other command is named.</summary>
    public static void Describe(Command command)
    {
        command.Add(CommonOptions.Data);
        command.Add(CommonOptions.Playbook);
        command.Add(CommonOptions.Configuration);
        command.Add(Port);
        command.Add(Listen);
        command.Add(VirtualClock);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            HostSettings settings = new(
                parsed.GetValue(CommonOptions.Data)!,
                parsed.GetValue(CommonOptions.Playbook),
                parsed.GetValue(CommonOptions.Configuration),
                parsed.GetValue(Listen) ?? HostSettings.Loopback(parsed.GetValue(Port)),
                parsed.GetValue(VirtualClock));
            await using WebApplication app = EmbeddedHost.Build(settings);
            await app.RunAsync(cancellationToken);
            return ExitCodes.Done;
        });
    }

    private static Uri? Refuse(System.CommandLine.Parsing.ArgumentResult argument)
    {
        argument.AddError($"'{argument.Tokens[0].Value}' is no http or https address. Write one like http://127.0.0.1:5080.");
        return null;
    }
}
