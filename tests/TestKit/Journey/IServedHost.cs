namespace Postmortems.TestKit;

/// <summary>A host on a virtual clock that can be reached by HTTP, whichever it is.</summary>
public interface IServedHost : IAsyncDisposable
{
    Uri Address { get; }

    /// <summary>What staff must show; null if this host lets everybody on this machine in.</summary>
    string? AccessKey { get; }

    /// <summary>Every line it has written so far.</summary>
    IEnumerable<string> Log { get; }
}
