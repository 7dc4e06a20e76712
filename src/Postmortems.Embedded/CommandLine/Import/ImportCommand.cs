using System.CommandLine;
using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Takes in exported postmortems, and finished reports written elsewhere: all files or, if one has a mistake, none.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "What to import.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Format = new("--format") { Description = "md or json; by the files' endings unless given." };

    private static readonly Option<DateOnly?> Resolved = new("--resolved")
    {
        Description = "Markdown: when the incidents were resolved; else the date that the file's name begins with.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                argument.AddError($"--resolved is '{text}'. Write a date like 2026-03-17.");
            }

            return date;
        },
    };

    private static readonly Option<string?> Service = new("--service") { Description = "Markdown: the service that failed.", HelpName = "NAME" };

    private static readonly Option<Severity> HowBad = new("--severity") { Description = "Markdown: how bad the incidents were.", DefaultValueFactory = _ => Severity.Unknown };

    public static Command Create(TimeProvider? time = null)
    {
        Format.AcceptOnlyFromAmong("md", "json");
        Command command = new("import", "Take in exported postmortems (JSON), or finished reports (Markdown) whose action items are still to be followed up.")
        {
            Files, Format, Resolved, Service, HowBad, CommonOptions.Data, CommonOptions.Playbook, CommonOptions.Configuration,
        };
        command.Validators.Add(result =>
        {
            foreach (string file in result.GetValue(Files)!.Where(file => result.GetValue(Format) is null && FormatOf(file) is null))
            {
                result.AddError($"{file} ends in neither .md nor .json. Say which it is with --format.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, time ?? TimeProvider.System, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, TimeProvider time, CancellationToken cancellationToken)
    {
        await using WebApplication app = OneShot.Build(parsed, time);
        DateTimeOffset now = time.GetUtcNow();
        Playbook playbook = app.Services.GetRequiredService<IPlaybookSource>().Current;
        MarkdownImport markdown = new(new ImportedIncident(parsed.GetValue(Resolved), parsed.GetValue(Service), parsed.GetValue(HowBad)), now, playbook);
        List<ImportReading> readings = [];
        foreach (string file in parsed.GetValue(Files)!)
        {
            byte[] bytes = await InputFile.ReadAsync(file, cancellationToken);
            readings.Add((parsed.GetValue(Format) ?? FormatOf(file)) == "json" ? JsonImport.Read(file, bytes, now) : markdown.Read(file, bytes));
        }

        return await new ImportBatch(parsed.InvocationConfiguration, () => new ImportStore(
            app.Services.GetRequiredService<IPostmortemStore>(), app.Services.GetRequiredService<IReportArchive>())).RunAsync(readings, cancellationToken);
    }

    private static string? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => "md",
        ".JSON" or ".JSONL" => "json",
        _ => null,
    };
}
