using System.Collections.Concurrent;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>The mail folder of a data directory.</summary>
internal sealed class FolderInbox(string folder) : IInbox, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly HashSet<string> seen = [];
    private readonly ConcurrentQueue<ArrivedMail> mails = [];

    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public async Task<IReadOnlyCollection<ArrivedMail>> ReadAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml").Where(seen.Add) : [])
            {
                await using FileStream raw = File.OpenRead(file);
                mails.Enqueue(await ArrivedMail.ReadAsync(raw, cancellationToken));
            }
        }
        finally
        {
            oneAtATime.Release();
        }

        return mails;
    }

    public void Dispose() => oneAtATime.Dispose();
}
