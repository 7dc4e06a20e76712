using Postmortems.Application;
using Postmortems.Hosting;
using Postmortems.Web;

namespace Postmortems.Embedded;

/// <summary>The playbook, every mistake of it.</summary>
internal static class PlaybookCheck
{
    private const string Subject = "Playbook";

    /// <param name="file">Null for the sample.</param>
    public static IEnumerable<CheckLine> Lines(string? file, TimeProvider time)
    {
        DateOnly today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        PlaybookReading reading = file is null ? PlaybookReader.Read(SamplePlaybook.Text, today, SpokenLanguages.Tags) : PlaybookReader.ReadFile(file, today, SpokenLanguages.Tags);
        return reading switch
        {
            PlaybookReading.Loaded { Playbook: { } playbook } =>
            [
                new CheckLine(
                    Good: true,
                    Subject,
                    $"{file ?? "the sample"}: {playbook.Questions.Length} questions, {playbook.People.Length} people, {playbook.Services.Length} services"
                        + (file is null ? ". Its people are made up: copy it, and set Playbook:File to the copy" : "")),
            ],
            PlaybookReading.Refused refused => refused.Mistakes.Select(mistake => new CheckLine(Good: false, Subject, mistake.ToString())),
            _ => throw new System.Diagnostics.UnreachableException(reading.GetType().Name),
        };
    }
}
