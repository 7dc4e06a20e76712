namespace Postmortems.Adapters.Mail;

/// <summary>
/// The mails the server has accepted from this process, the latest ten thousand. A mail server cannot be told to refuse a second copy, so
/// a step that is tried again after half its mails went out would double those; after a restart only the equal Message-ID is left to tell.
/// </summary>
internal sealed class AcceptedKeys(int atMost = 10_000)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _oldestFirst = [];

    public bool Contains(string key)
    {
        lock (_lock)
        {
            return _known.Contains(key);
        }
    }

    public void Add(string key)
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
