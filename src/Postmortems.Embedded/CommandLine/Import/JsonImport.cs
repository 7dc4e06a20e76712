using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Reads what <c>export --format json</c> wrote, one document or several after one another.</summary>
internal static class JsonImport
{
    public static ImportReading Read(string file, byte[] bytes, DateTimeOffset now, Playbook playbook)
    {
        ImmutableArray<ImportCandidate>.Builder candidates = ImmutableArray.CreateBuilder<ImportCandidate>();
        ImmutableArray<FileRemark>.Builder mistakes = ImmutableArray.CreateBuilder<FileRemark>();
        Utf8JsonReader reader = new(WithoutMark(bytes), new JsonReaderOptions { AllowMultipleValues = true });
        int line = 1;
        try
        {
            while (reader.Read())
            {
                line = LineAt(bytes, reader.TokenStartIndex);
                PostmortemDocument? document = JsonSerializer.Deserialize<PostmortemDocument>(ref reader, PostmortemJson.Options);
                string? wrong = document is null ? "null is no postmortem" : Wrong(document);
                if (wrong is null)
                {
                    DateTimeOffset? lookAgainAt = PostmortemLifecycle.Decide(document!.Postmortem, new LifecycleEvent.Woke(), now, playbook).LookAgainAt(now);
                    candidates.Add(new ImportCandidate(file, line, document, NamedByContent: false, lookAgainAt));
                }
                else
                {
                    mistakes.Add(new FileRemark(file, line, $"{wrong}. Import the file as it was exported."));
                }
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            // Deserializing counts lines from where the document began, reading from where the file did.
            int within = (int)((unreadable as JsonException)?.LineNumber ?? 0);
            int at = (unreadable as JsonException)?.Path is null ? within + 1 : line + within;
            mistakes.Add(new FileRemark(file, at, $"not a postmortem as it is exported: {unreadable.Message}"));
        }

        if (candidates.Count == 0 && mistakes.Count == 0)
        {
            mistakes.Add(new FileRemark(file, 1, "the file is empty."));
        }

        return mistakes.Count > 0 ? new ImportReading.Refused(mistakes.ToImmutable()) : new ImportReading.Read(candidates.ToImmutable(), Warnings: []);
    }

    private static string? Wrong(PostmortemDocument document)
    {
        Postmortem postmortem = document.Postmortem;
        if (postmortem.Id != PostmortemId.For(postmortem.Incident.Source, postmortem.Incident.ExternalId, postmortem.Recurrence))
        {
            return "its id is not that of its incident";
        }

        bool inOrder = document.Versions.Select(report => report.Version).SequenceEqual(Enumerable.Range(1, postmortem.CurrentReport?.Version ?? 0));
        return inOrder && document.Versions.All(report => report.Postmortem == postmortem.Id)
            ? null
            : "its versions are not the versions of its report, each once, from the first to the one in force";
    }

    // Some editors put a byte order mark first, which is no JSON.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static int LineAt(ReadOnlySpan<byte> bytes, long index) => 1 + WithoutMark(bytes)[..(int)index].Count((byte)'\n');
}
