using Postmortems.Application;

namespace Postmortems.Hosting;

/// <summary>The playbook in force where none is configured; the same files lie beside the embedded host for people to copy.</summary>
public static class SamplePlaybook
{
    public const string File = "playbook.sample.yaml";

    public static PlaybookText Text { get; } = new(
        File,
        Resource(File) ?? throw new InvalidOperationException($"{File} is missing from the program."),
        Resource);

    private static string? Resource(string file)
    {
        using Stream? stream = typeof(SamplePlaybook).Assembly.GetManifestResourceStream(file.Replace('\\', '/'));
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
