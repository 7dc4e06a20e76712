using System.Collections.Immutable;
using System.CommandLine;

namespace Postmortems.Embedded;

/// <summary>Puts exported files on disk: all of them, or, where one would take another's place unasked, none.</summary>
internal static class ExportFiles
{
    public static async Task<int> WriteAsync(ImmutableArray<(string Path, string Text)> files, bool force, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        string[] there = force ? [] : [.. files.Select(file => file.Path).Where(File.Exists)];
        if (there.Length > 0)
        {
            await terminal.Error.WriteLineAsync($"Nothing was written, for these are there already; write over them with --force, or name another directory with --out:{Environment.NewLine}{string.Join(Environment.NewLine, there)}");
            return ExitCodes.Failed;
        }

        try
        {
            foreach ((string path, string text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                await using FileStream file = new(path, force ? FileMode.Create : FileMode.CreateNew);
                await using StreamWriter writer = new(file);
                await writer.WriteAsync(text.AsMemory(), cancellationToken);
                await terminal.Output.WriteLineAsync(path);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"{failure.Message} The files named above were written, the others were not.");
            return ExitCodes.Failed;
        }

        return ExitCodes.Done;
    }
}
