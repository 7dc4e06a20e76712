using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Postmortems as the store holds them.</summary>
internal static class StoredPostmortems
{
    private const int PageSize = 200;

    /// <param name="id">Null for all, newest opened first.</param>
    public static async Task<ImmutableArray<Postmortem>> ReadAsync(IPostmortemStore store, string? id, CancellationToken cancellationToken) =>
        id is null ? await AllAsync(store, cancellationToken) : [await FindAsync(store, id, cancellationToken)];

    /// <exception cref="NotReadyException">There is none of that id.</exception>
    public static async Task<Postmortem> FindAsync(IPostmortemStore store, string id, CancellationToken cancellationToken) =>
        !PostmortemId.TryParse(id, out PostmortemId known)
            ? throw new NotReadyException($"'{id}' is no postmortem's id. Ids have 32 digits 0 to 9 and a to f, as in the address of the postmortem's page.")
            : await store.FindAsync(known, cancellationToken) is { } stored
                ? stored.Value
                : throw new NotReadyException($"There is no postmortem {id} in this database.");

    public static async Task<ImmutableArray<Postmortem>> AllAsync(IPostmortemStore store, CancellationToken cancellationToken)
    {
        ImmutableArray<Postmortem>.Builder all = ImmutableArray.CreateBuilder<Postmortem>();
        for (int page = 1; ; page++)
        {
            PostmortemPage found = await store.ListAsync(new PostmortemQuery(PageNumber: page, PageSize: PageSize), cancellationToken);
            foreach (PostmortemSummary row in found.Postmortems)
            {
                if (await store.FindAsync(row.Id, cancellationToken) is { } stored)
                {
                    all.Add(stored.Value);
                }
            }

            if (page * PageSize >= found.Total)
            {
                return all.ToImmutable();
            }
        }
    }
}
