using System.Collections.Immutable;
using System.CommandLine;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Writes postmortems to files: the report as Markdown, or everything as JSON.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Ids = new("ID") { Description = "Which; or --all.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> All = new("--all") { Description = "Every postmortem there is." };

    private static readonly Option<string> Format = new("--format") { Description = "The report as Markdown (md), or all that is stored as JSON (json).", Required = true };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "Directory to write to, made if it is not there; - for the terminal (JSON: one document a line).",
        Required = true,
        HelpName = "DIR|-",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Write over files that are there." };

    public static Command Create(TimeProvider? time = null)
    {
        Format.AcceptOnlyFromAmong("md", "json");
        Command command = new("export", "Write postmortems to files: the report as Markdown, or everything as JSON.")
        {
            Ids, All, Format, Out, Force, CommonOptions.Data, CommonOptions.Playbook, CommonOptions.Configuration,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Ids) is { Length: > 0 } == result.GetValue(All))
            {
                result.AddError("Name the postmortems by their ids, or write --all.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, time ?? TimeProvider.System, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, TimeProvider time, CancellationToken cancellationToken)
    {
        OneShot.RequireStore(parsed);
        await using WebApplication app = OneShot.Build(parsed, time);
        ImmutableArray<Postmortem> postmortems = await ChosenAsync(parsed, app.Services.GetRequiredService<IPostmortemStore>(), cancellationToken);
        bool json = parsed.GetValue(Format) == "json";
        bool aside = parsed.GetValue(Out) != "-";
        if (!aside && !json && postmortems.Length > 1)
        {
            throw new NotReadyException("Several reports one after the other are no report. Name one postmortem, or a directory with --out.");
        }

        Playbook playbook = app.Services.GetRequiredService<IPlaybookSource>().Current;
        List<string> texts = [];
        foreach (Postmortem postmortem in postmortems)
        {
            PostmortemDocument document = await PostmortemDocument.OfAsync(postmortem, app.Services.GetRequiredService<IReportArchive>(), cancellationToken);
            texts.Add(json
                ? aside ? document.ToFile() : document.ToLine() + "\n"
                : ReportFile.Write(postmortem, time.GetUtcNow(), playbook));
        }

        TextWriter output = parsed.InvocationConfiguration.Output;
        if (!aside)
        {
            await output.WriteAsync(string.Concat(texts));
            return ExitCodes.Done;
        }

        string folder = parsed.GetValue(Out)!;
        IEnumerable<string> paths = ExportNames.Of(postmortems, json ? ".json" : ".md").Select(name => Path.Combine(folder, name));
        return await ExportFiles.WriteAsync([.. paths.Zip(texts)], parsed.GetValue(Force), parsed.InvocationConfiguration, cancellationToken);
    }

    private static async Task<ImmutableArray<Postmortem>> ChosenAsync(ParseResult parsed, IPostmortemStore store, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(All))
        {
            return await StoredPostmortems.AllAsync(store, cancellationToken);
        }

        ImmutableArray<Postmortem>.Builder chosen = ImmutableArray.CreateBuilder<Postmortem>();
        foreach (string id in parsed.GetValue(Ids)!.Distinct(StringComparer.Ordinal))
        {
            chosen.Add(await StoredPostmortems.FindAsync(store, id, cancellationToken));
        }

        return chosen.ToImmutable();
    }
}
