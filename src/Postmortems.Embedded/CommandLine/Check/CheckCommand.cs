using System.Collections.Immutable;
using System.CommandLine;

namespace Postmortems.Embedded;

/// <summary>Tells everything that is wrong with playbook, configuration and connections at once; changes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(TimeProvider? time = null)
    {
        Command command = new("check", "Look for mistakes in the playbook and the configuration, and try each connection.")
        {
            CommonOptions.Data, CommonOptions.Playbook, CommonOptions.Configuration,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ImmutableArray<CheckLine> lines = await LinesAsync(parsed, time ?? TimeProvider.System, cancellationToken);
            foreach (CheckLine line in lines)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line.ToString());
            }

            return lines.All(line => line.Good) ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static async Task<ImmutableArray<CheckLine>> LinesAsync(ParseResult parsed, TimeProvider time, CancellationToken cancellationToken)
    {
        string? playbook = parsed.GetValue(CommonOptions.Playbook);
        WebApplicationBuilder builder;
        try
        {
            builder = OneShot.Compose(parsed, time);
        }
        catch (Exception failure) when (ConfigurationCheck.Explain(failure) is { IsEmpty: false } mistakes)
        {
            return [.. PlaybookCheck.Lines(playbook, time), .. mistakes.Select(mistake => new CheckLine(Good: false, "Configuration", mistake))];
        }

        await using WebApplication app = builder.Build();
        return
        [
            .. PlaybookCheck.Lines(playbook ?? app.Configuration["Playbook:File"], time),
            .. ConfigurationCheck.Lines(builder.Services, app.Services),
            .. await ConnectionsCheck.LinesAsync(app.Services, cancellationToken),
        ];
    }
}
