using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>A mail server.</summary>
internal sealed class SmtpInbox(SmtpSink sink) : IInbox
{
    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Mail__Kind"] = "Smtp",
        ["Mail__From"] = "postmortems@example.com",
        ["Mail__Fence"] = "Everyone",
        ["Mail__Smtp__Host"] = "127.0.0.1",
        ["Mail__Smtp__Port"] = $"{sink.Port}",
        ["Mail__Smtp__Security"] = "None",
    };

    public Task<IReadOnlyCollection<ArrivedMail>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyCollection<ArrivedMail>>(sink.Mails);
}
