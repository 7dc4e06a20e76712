using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Tells which notices would go to whom, and when, if nobody did anything. Sends and changes nothing.</summary>
internal static class PreviewCommand
{
    private const int MostDays = 366;

    private static readonly Option<int> Days = new("--days")
    {
        Description = $"How far to look ahead, 1 to {MostDays} days.",
        DefaultValueFactory = _ => 30,
        HelpName = "N",
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days is < 1 or > MostDays)
            {
                argument.AddError($"--days is '{text}'. Write a whole number from 1 to {MostDays}.");
            }

            return days;
        },
    };

    private static readonly Option<string?> Postmortem = new("--postmortem") { Description = "Only this one; all that are not over otherwise.", HelpName = "ID" };

    private static readonly Option<string?> Incident = new("--incident")
    {
        Description = "A source's payload instead: what would come of it if its incident were resolved now. No database is touched.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Source = new("--source") { Description = "Who sends such payloads, like pagerduty.", HelpName = "NAME" };

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line, instants in UTC." };

    public static Command Create(TimeProvider? time = null)
    {
        Command command = new("preview", "Tell which notices would go to whom, and when, if nobody did anything.")
        {
            CommonOptions.Data, CommonOptions.Playbook, CommonOptions.Configuration, Days, Postmortem, Incident, Source, Json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Incident) is null != result.GetValue(Source) is null)
            {
                result.AddError("--incident and --source go together: the payload, and who sends such payloads.");
            }

            if (result.GetValue(Incident) is not null && result.GetValue(Postmortem) is not null)
            {
                result.AddError("Choose one of --incident and --postmortem.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, time ?? TimeProvider.System, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, TimeProvider time, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Incident) is null)
        {
            OneShot.RequireStore(parsed);
        }

        await using WebApplication app = OneShot.Build(parsed, time);
        Playbook playbook = app.Services.GetRequiredService<IPlaybookSource>().Current;
        DateTimeOffset now = time.GetUtcNow();
        ImmutableArray<Postmortem> postmortems = parsed.GetValue(Incident) is { } file
            ? await ResolvedNow.OpenAsync(file, parsed.GetValue(Source)!, now, playbook, cancellationToken)
            : await StoredPostmortems.ReadAsync(app.Services.GetRequiredService<IPostmortemStore>(), parsed.GetValue(Postmortem), cancellationToken);

        int days = parsed.GetValue(Days);
        ImmutableArray<PreviewLine> lines = PreviewLine.Of(postmortems, now, now.AddDays(days), playbook);
        TextWriter output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Json))
        {
            PreviewJson.Write(output, lines, playbook);
        }
        else
        {
            PreviewTable.Write(output, postmortems, lines, days, playbook);
        }

        return ExitCodes.Done;
    }
}
