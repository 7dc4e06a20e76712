namespace Postmortems.Adapters.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("postmortem-mail-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
