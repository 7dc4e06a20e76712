using System.CommandLine;
using Spectre.Console;

namespace Postmortems.Embedded;

/// <summary>Plays a whole lifecycle on a virtual clock, with people who answer late or never, a reopening, and an item that slips twice.</summary>
internal static class DemoCommand
{
    private static readonly Option<FileInfo?> Incident = new("--incident")
    {
        Description = "The payload to play: a webhook body that tells of a resolved incident. One of ours if none is given.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Source = new("--source")
    {
        Description = "Who sends such payloads: alertmanager, cloudevents, manual or pagerduty. Goes with --incident.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Directory for report.md, the mails and the invitations; nothing is kept if none is given.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "One JSON object a line instead of a readable timeline.",
    };

    public static Command Create()
    {
        Command command = new("demo", "Play a whole lifecycle on a virtual clock and print what happens.")
        {
            Incident,
            Source,
            CommonOptions.Playbook,
            Out,
            Json,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(Incident) is null) != (result.GetValue(Source) is null))
            {
                result.AddError("--incident and --source go together: the file, and who sends such payloads.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DemoIncident incident = DemoIncident.Read(parsed.GetValue(Incident), parsed.GetValue(Source));
            await using DemoStage stage = DemoStage.Set(incident, parsed.GetValue(CommonOptions.Playbook), parsed.GetValue(Out), playbook =>
                parsed.GetValue(Json) ? new JsonTimeline(Console.Out) : new TextTimeline(Wide(), playbook));
            return await stage.PlayAsync(cancellationToken) ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    // A file has no width to wrap at.
    private static IAnsiConsole Wide()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Console.Profile.Width = 400;
        }

        return AnsiConsole.Console;
    }
}
