using Postmortems.Domain;
using Postmortems.Intake;

namespace Postmortems.Embedded;

/// <summary>The resolved incident a demonstration begins with.</summary>
internal sealed record DemoIncident(IncidentSignal.Resolved Signal)
{
    // A recorded payload has no "now" to be too far ahead of.
    private static readonly DateTimeOffset EndOfTime = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="file">Null for the incident that ships with the program.</param>
    /// <exception cref="NotReadyException">The file tells of no resolved incident; the message says what it holds instead.</exception>
    public static DemoIncident Read(FileInfo? file, string? source)
    {
        if (file is null)
        {
            using Stream shipped = typeof(DemoIncident).Assembly.GetManifestResourceStream("Demo/incident.json")!;
            using MemoryStream bytes = new();
            shipped.CopyTo(bytes);
            return Read(bytes.ToArray(), IntakeSources.Find("pagerduty")!, "the shipped incident");
        }

        IIntakeSource known = IntakeSources.Find(source!)
            ?? throw new NotReadyException($"There is no source '{source}'. Name one of: {string.Join(", ", IntakeSources.All.Select(each => each.Name))}.");
        return file.Exists ? Read(File.ReadAllBytes(file.FullName), known, file.Name) : throw new NotReadyException($"There is no file {file.FullName}.");
    }

    private static DemoIncident Read(byte[] body, IIntakeSource source, string name) => source.Read(IntakeRequest.Post(body), EndOfTime) switch
    {
        IntakeResult.Accepted accepted when accepted.Signals.OfType<IncidentSignal.Resolved>().FirstOrDefault() is { } resolved => new DemoIncident(resolved),
        IntakeResult.Accepted accepted => throw new NotReadyException($"{name} tells of no resolved incident but of one {accepted.Signals[0].GetType().Name.ToLowerInvariant()}. A postmortem opens when an incident is resolved."),
        IntakeResult.Ignored ignored => throw new NotReadyException($"{name} tells of no resolved incident: {ignored.Reason}"),
        IntakeResult.Refused refused => throw new NotReadyException($"{name} is no {source.Name} payload. {refused.Detail} {string.Join(' ', refused.Mistakes.Select(mistake => $"{mistake.At}: {mistake.Detail}"))}".TrimEnd()),
        _ => throw new NotReadyException($"{name} tells of no resolved incident."),
    };
}
