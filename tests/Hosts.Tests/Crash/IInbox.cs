using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>Where mails arrive.</summary>
internal interface IInbox
{
    /// <summary>Settings that send mails here.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Everything that has arrived so far, in order of arrival.</summary>
    Task<IReadOnlyCollection<ArrivedMail>> ReadAsync(CancellationToken cancellationToken);
}
