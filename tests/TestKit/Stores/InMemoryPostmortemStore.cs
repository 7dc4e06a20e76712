using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

/// <summary>
/// The three stores in memory, passing the same contracts. Documents are kept as the JSON a real store keeps, so that a test also
/// notices what does not survive being stored.
/// </summary>
public sealed partial class InMemoryPostmortemStore : IPostmortemStore, IDraftStore, IReportArchive
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PostmortemId, Row> _rows = [];
    private int _versions;

    /// <summary>Set to make every call fail as an unreachable store does; null for a store that works.</summary>
    public StoreUnavailableException? Failure { get; set; }

    /// <summary>How many saves succeeded, the first of each document included.</summary>
    public int Saves { get; private set; }

    public Task<Stored<Postmortem>?> FindAsync(PostmortemId id, CancellationToken cancellationToken) =>
        Do(() => Read(_rows.GetValueOrDefault(id)), cancellationToken);

    public Task<Stored<Postmortem>?> FindLatestAsync(string source, string externalId, CancellationToken cancellationToken) =>
        Do(() => Read(_rows.Values.Where(row => row.Source == source && row.ExternalId == externalId).MaxBy(row => row.Recurrence)), cancellationToken);

    public Task<bool> TryAddAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, CancellationToken cancellationToken) =>
        Do(() => !_rows.Values.Any(row => row.IsTaken(postmortem)) && Keep(postmortem, lookAgainAt), cancellationToken);

    public Task<bool> TrySaveAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, StoreVersion read, CancellationToken cancellationToken) =>
        Do(() => _rows.TryGetValue(postmortem.Id, out Row? row) && row.Version == read && Keep(postmortem, lookAgainAt), cancellationToken);

    public Task<IReadOnlyList<PostmortemId>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<PostmortemId>>(
            () =>
            [
                .. _rows.Values.Where(row => row.Summary.LookAgainAt <= now)
                    .OrderBy(row => row.Summary.LookAgainAt)
                    .ThenBy(row => row.Summary.Id.ToString(), StringComparer.Ordinal)
                    .Take(atMost)
                    .Select(row => row.Summary.Id),
            ],
            cancellationToken);

    public Task<DateTimeOffset?> NextWakeUpAsync(CancellationToken cancellationToken) =>
        Do(() => _rows.Values.Min(row => row.Summary.LookAgainAt), cancellationToken);

    public Task<PostmortemPage> ListAsync(PostmortemQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageNumber, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        return Do(
            () =>
            {
                List<PostmortemSummary> found = Found(query);
                return new PostmortemPage([.. found.Skip((query.PageNumber - 1) * query.PageSize).Take(query.PageSize)], found.Count);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<PostmortemSummary>> SummariesAsync(PostmortemQuery query, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<PostmortemSummary>>(() => Found(query), cancellationToken);

    private List<PostmortemSummary> Found(PostmortemQuery query) =>
    [
        .. _rows.Values.Select(row => row.Summary)
            .Where(query.Fits)
            .OrderByDescending(summary => summary.OpenedAt)
            .ThenBy(summary => summary.Id.ToString(), StringComparer.Ordinal),
    ];

    private bool Keep(Postmortem postmortem, DateTimeOffset? lookAgainAt)
    {
        _rows[postmortem.Id] = new(
            postmortem.Incident.Source,
            postmortem.Incident.ExternalId,
            postmortem.Recurrence,
            PostmortemJson.Write(postmortem),
            NextVersion(),
            PostmortemSummaries.From(postmortem, lookAgainAt));
        Saves++;
        return true;
    }

    private static Stored<Postmortem>? Read(Row? row) => row is null ? null : new(PostmortemJson.Read<Postmortem>(row.Document), row.Version);

    private StoreVersion NextVersion() => new((++_versions).ToString(CultureInfo.InvariantCulture));

    private Task<T> Do<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        if (Failure is { } failure)
        {
            return Task.FromException<T>(failure);
        }

        lock (_lock)
        {
            return Task.FromResult(work());
        }
    }

    private sealed record Row(string Source, string ExternalId, int Recurrence, string Document, StoreVersion Version, PostmortemSummary Summary)
    {
        public bool IsTaken(Postmortem by) =>
            Summary.Id == by.Id || (Source == by.Incident.Source && ExternalId == by.Incident.ExternalId && Recurrence == by.Recurrence);
    }
}
