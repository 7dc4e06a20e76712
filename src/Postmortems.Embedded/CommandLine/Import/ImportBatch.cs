using System.CommandLine;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Stores what was read, all of it or nothing, and says so.</summary>
/// <param name="open">Opens the store; not called if a file has a mistake, for opening makes one.</param>
internal sealed class ImportBatch(InvocationConfiguration terminal, Func<ImportStore> open)
{
    public async Task<int> RunAsync(IReadOnlyList<ImportReading> readings, CancellationToken cancellationToken)
    {
        if (readings.OfType<ImportReading.Refused>().SelectMany(refused => refused.Mistakes).ToList() is { Count: > 0 } mistakes)
        {
            await terminal.Error.WriteLineAsync(string.Join(Environment.NewLine, mistakes) + Environment.NewLine + "Nothing was imported.");
            return ExitCodes.Wrong;
        }

        ImportStore store = open();
        List<ImportCandidate> fresh = [];
        List<ImportCandidate> same = [];
        List<FileRemark> others = [];
        foreach (ImportCandidate candidate in readings.OfType<ImportReading.Read>().SelectMany(read => read.Candidates))
        {
            ImportCandidate? twin = fresh.FirstOrDefault(earlier => earlier.Document.Postmortem.Id == candidate.Document.Postmortem.Id);
            bool? isSame = twin is null ? await store.IsSameAsync(candidate, cancellationToken) : twin.Document.ToLine() == candidate.Document.ToLine();
            (isSame is null ? fresh : same).Add(candidate);
            if (isSame is false)
            {
                others.Add(new FileRemark(candidate.File, candidate.Line, $"postmortem {candidate.Document.Postmortem.Id} is there already, and it is not the same. What is there is kept."));
            }
        }

        if (others.Count > 0)
        {
            await terminal.Error.WriteLineAsync(string.Join(Environment.NewLine, others) + Environment.NewLine + "Nothing was imported.");
            return ExitCodes.Failed;
        }

        IEnumerable<FileRemark> warnings = readings.OfType<ImportReading.Read>().Where(read => read.Candidates.Any(fresh.Contains)).SelectMany(read => read.Warnings);
        foreach (FileRemark warning in warnings)
        {
            await terminal.Error.WriteLineAsync(warning.ToString());
        }

        foreach (ImportCandidate candidate in fresh)
        {
            await store.AddAsync(candidate, cancellationToken);
            await SayAsync(candidate, "imported");
        }

        foreach (ImportCandidate candidate in same)
        {
            await SayAsync(candidate, "there already, unchanged");
        }

        return ExitCodes.Done;
    }

    private Task SayAsync(ImportCandidate candidate, string what)
    {
        Postmortem postmortem = candidate.Document.Postmortem;
        return terminal.Output.WriteLineAsync($"{candidate.File}: {what}: {postmortem.Id} {postmortem.Incident.Title} ({postmortem.OpenItems.Count()} open action items)");
    }
}
