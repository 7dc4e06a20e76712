namespace Postmortems.Application;

/// <summary>
/// The mails a carrier has accepted from this process, the latest ten thousand. Mail servers and SendGrid alike cannot be told to refuse a
/// second copy, so a step that is tried again after half its mails went out would double those; after a restart only the equal
/// Message-ID is left to tell.
/// </summary>
public sealed class AcceptedKeys(int atMost = 10_000)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _oldestFirst = [];

    /// <summary>Sends by <paramref name="send"/>, unless this very mail was accepted before.</summary>
    public async Task<SendOutcome> OnceAsync(MailMessage message, Func<Task<SendOutcome>> send)
    {
        string key = MessageIds.HashOf(message);
        if (Contains(key))
        {
            return new SendOutcome.Accepted();
        }

        SendOutcome outcome = await send();
        if (outcome is SendOutcome.Accepted)
        {
            Add(key);
        }

        return outcome;
    }

    private bool Contains(string key)
    {
        lock (_lock)
        {
            return _known.Contains(key);
        }
    }

    private void Add(string key)
    {
        lock (_lock)
        {
            if (!_known.Add(key))
            {
                return;
            }

            _oldestFirst.Enqueue(key);
            if (_oldestFirst.Count > atMost)
            {
                _known.Remove(_oldestFirst.Dequeue());
            }
        }
    }
}
