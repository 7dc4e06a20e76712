using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Reads what <c>export --format json</c> wrote, one document or several after one another.</summary>
internal static class JsonImport
{
    public static ImportReading Read(string file, byte[] bytes, DateTimeOffset now)
    {
        ReadOnlySpan<byte> json = WithoutMark(bytes);
        ImmutableArray<ImportCandidate>.Builder candidates = ImmutableArray.CreateBuilder<ImportCandidate>();
        ImmutableArray<FileRemark>.Builder mistakes = ImmutableArray.CreateBuilder<FileRemark>();
        foreach (Range part in Parts(file, json, mistakes))
        {
            int line = 1 + json[..part.Start].Count((byte)'\n');
            try
            {
                PostmortemDocument? document = JsonSerializer.Deserialize<PostmortemDocument>(json[part], PostmortemJson.Options);
                if (document is null || Wrong(document) is not null)
                {
                    mistakes.Add(new FileRemark(file, line, $"{(document is null ? "null is no postmortem" : Wrong(document))}. Import the file as it was exported."));
                }
                else
                {
                    candidates.Add(new ImportCandidate(file, line, document, NamedByContent: false, LookAgainAt: now));
                }
            }
            catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
            {
                int within = (int)((unreadable as JsonException)?.LineNumber ?? 0);
                mistakes.Add(new FileRemark(file, line + within, $"this is not a postmortem as it is exported. {WithoutPlace(unreadable)}"));
            }
        }

        if (candidates.Count == 0 && mistakes.Count == 0)
        {
            mistakes.Add(new FileRemark(file, 1, "the file is empty."));
        }

        return mistakes.Count > 0 ? new ImportReading.Refused(mistakes.ToImmutable()) : new ImportReading.Read(candidates.ToImmutable(), Warnings: []);
    }

    /// <summary>Where each document stands; a break in the JSON is a mistake, and what follows it is not looked at.</summary>
    private static List<Range> Parts(string file, ReadOnlySpan<byte> json, ImmutableArray<FileRemark>.Builder mistakes)
    {
        List<Range> parts = [];
        Utf8JsonReader reader = new(json, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                parts.Add(start..(int)reader.BytesConsumed);
            }
        }
        catch (JsonException broken)
        {
            mistakes.Add(new FileRemark(file, 1 + (int)(broken.LineNumber ?? 0), $"this is not JSON. {WithoutPlace(broken)}"));
        }

        return parts;
    }

    // The place at the end of the message counts from 0, and from where the document begins.
    private static string WithoutPlace(Exception failure) => failure.Message.Split(" LineNumber:")[0].TrimEnd(' ', '|');

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
}
