using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Puts imported postmortems into the store. One that is there already stays as it is.</summary>
internal sealed class ImportStore(IPostmortemStore store, IReportArchive archive)
{
    /// <returns>Null if it is not there yet; else whether what is there is the same.</returns>
    public async Task<bool?> IsSameAsync(ImportCandidate candidate, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(candidate.Document.Postmortem.Id, cancellationToken) is not { } stored)
        {
            return null;
        }

        return candidate.NamedByContent
            || (await PostmortemDocument.OfAsync(stored.Value, archive, cancellationToken)).ToLine() == candidate.Document.ToLine();
    }

    // The postmortem last: if this is cut short, it is not there yet, and importing again puts all of it right.
    public async Task AddAsync(ImportCandidate candidate, CancellationToken cancellationToken)
    {
        Postmortem postmortem = candidate.Document.Postmortem;
        foreach (PublishedReport version in candidate.Document.Versions)
        {
            await archive.ArchiveAsync(version, postmortem.Incident.Service, postmortem.Incident.Severity, cancellationToken);
        }

        if (!await store.TryAddAsync(postmortem, candidate.LookAgainAt, cancellationToken))
        {
            throw new StoreUnavailableException($"{candidate.File}: postmortem {postmortem.Id} came into the store meanwhile. Import again.");
        }
    }
}
