using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Stands in where no adapter offers a directory: nobody is found.</summary>
internal sealed class NoDirectory : IDirectory
{
    public Task<DirectoryOutcome> FindManagerAsync(Person person, CancellationToken cancellationToken) =>
        Task.FromResult<DirectoryOutcome>(new DirectoryOutcome.NotFound());
}
