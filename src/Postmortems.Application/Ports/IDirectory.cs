using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>The company's directory of people. Where no adapter offers one, nobody is found.</summary>
public interface IDirectory
{
    /// <summary>The manager of <paramref name="person"/>, if the directory knows both and the manager has an address.</summary>
    Task<DirectoryOutcome> FindManagerAsync(Person person, CancellationToken cancellationToken);
}

/// <summary>What came of asking the directory.</summary>
public abstract record DirectoryOutcome
{
    private DirectoryOutcome()
    {
    }

    public sealed record Found(Person Manager) : DirectoryOutcome;

    /// <summary>There is no manager, or none we can write to; asking again is pointless.</summary>
    public sealed record NotFound : DirectoryOutcome;

    /// <summary>Busy, down, or refusing for now; the same step may be tried again after <paramref name="RetryAfter"/>; zero if it does not say.</summary>
    public sealed record Unavailable(TimeSpan RetryAfter, string Reason) : DirectoryOutcome;
}
