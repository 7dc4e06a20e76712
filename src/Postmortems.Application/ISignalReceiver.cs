using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Where signals go once they have been read.</summary>
public interface ISignalReceiver
{
    /// <returns>What came of it; on disk by then. The same signal twice changes nothing.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was accepted; the source should try again.</exception>
    Task<ReceiveOutcome> ReceiveAsync(IncidentSignal signal, CancellationToken cancellationToken);
}
