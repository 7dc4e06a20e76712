using System.Buffers.Text;
using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// Tells a lost answer from a lost race. Every save carries a mark of its own, drawn once and the same in each attempt; the document
/// keeps the last few. Whoever is refused reads again and looks for their own mark:
/// <list type="bullet">
/// <item>create refused (409), own mark in it: an earlier attempt had come through; true.</item>
/// <item>replace refused (412), own mark in it: came through, and perhaps others saved on top of it since; true. Reporting a lost race
/// would have the caller decide and do the same again.</item>
/// <item>own mark not in it and the mark of what was read is: every save since is known and this one is not among them; false, and it
/// never will be, for its version has passed.</item>
/// <item>neither in it, after an attempt without an answer: more saves followed than marks are kept; nobody can tell, and
/// <see cref="StoreUnavailableException"/> says so.</item>
/// <item>not there any more (a draft submitted meanwhile): false.</item>
/// <item>delete without an answer: asked again; not there is done.</item>
/// <item>the budget runs out before any answer: <see cref="StoreUnavailableException"/>; it may have come through. The caller reads again
/// and finds out, for a step is recorded under its key and a form keeps its version.</item>
/// </list>
/// </summary>
internal static class SaveMarks
{
    /// <summary>How many are kept. A writer who lost its answer must read again before this many others have saved.</summary>
    public const int Most = 8;

    private const char Between = '.';

    public static string Draw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(8));

    public static ImmutableArray<string> Add(string mark, ImmutableArray<string> before) => [mark, .. before.Take(Most - 1)];

    /// <summary>The version carries the marks, so that a save needs no read.</summary>
    public static StoreVersion Version(string etag, ImmutableArray<string> marks) => new(string.Join(Between, marks) + " " + etag);

    /// <returns>Null if the version is another store's.</returns>
    public static (string ETag, ImmutableArray<string> Marks)? Parse(StoreVersion version)
    {
        int blank = version.Value.IndexOf(' ', StringComparison.Ordinal);
        return blank <= 0 ? null : (version.Value[(blank + 1)..], [.. version.Value[..blank].Split(Between)]);
    }

    /// <returns>The version this save made, if it came through after all; null if another save came first.</returns>
    /// <exception cref="StoreUnavailableException">Nobody can tell.</exception>
    public static async Task<SaveResult> AfterRefusalAsync(CosmosItems items, string operation, SaveKey key, CosmosAnswer refused, ILogger logger, CancellationToken cancellationToken)
    {
        if (refused.Status == HttpStatusCode.NotFound || await items.ReadAsync(operation + ", again", key.Partition, key.Id, cancellationToken) is not { } now)
        {
            return new SaveResult(CameThrough: false, Version: null);
        }

        ImmutableArray<string> marks = [.. now.Body.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()!)];
        if (marks.Contains(key.Mark))
        {
            logger.FoundOwnWrite(operation);
            return new SaveResult(CameThrough: true, marks[0] == key.Mark ? Version(now.ETag, marks) : null);
        }

        return !refused.AfterDoubt || key.Read is null || marks.Contains(key.Read)
            ? new SaveResult(CameThrough: false, Version: null)
            : throw new StoreUnavailableException($"Cosmos DB: the answer to {operation} was lost, and so many saves followed that it is not known whether it was among them. Read again.");
    }
}

/// <param name="Mark">This save's own.</param>
/// <param name="Read">The mark of what was read; null for a create.</param>
internal readonly record struct SaveKey(string Partition, string Id, string Mark, string? Read);

/// <param name="Version">What is stored now, if it is this save; null if others saved on top of it.</param>
internal readonly record struct SaveResult(bool CameThrough, StoreVersion? Version);
