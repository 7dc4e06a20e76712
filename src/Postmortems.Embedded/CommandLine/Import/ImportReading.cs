using System.Collections.Immutable;

namespace Postmortems.Embedded;

/// <summary>What came of reading a file.</summary>
internal abstract record ImportReading
{
    private ImportReading()
    {
    }

    /// <param name="Warnings">Where something had to be guessed.</param>
    public sealed record Read(ImmutableArray<ImportCandidate> Candidates, ImmutableArray<FileRemark> Warnings) : ImportReading;

    /// <param name="Mistakes">At least one.</param>
    public sealed record Refused(ImmutableArray<FileRemark> Mistakes) : ImportReading;
}

/// <param name="Line">Where it begins in the file; 1 for the first.</param>
/// <param name="NamedByContent">True if its id is made from the file itself, so that one of that id in the store came from this very file.</param>
/// <param name="LookAgainAt">When a host should look at it, UTC; null when never again.</param>
internal sealed record ImportCandidate(string File, int Line, PostmortemDocument Document, bool NamedByContent, DateTimeOffset? LookAgainAt);
