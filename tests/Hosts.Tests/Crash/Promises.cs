using System.Collections.Concurrent;

namespace Postmortems.Hosts.Tests;

/// <summary>What the host has said yes to: it must keep it, whatever happens to it afterwards.</summary>
internal sealed class Promises
{
    /// <summary>Postmortems whose webhook was answered with 2xx.</summary>
    public ConcurrentDictionary<string, byte> Postmortems { get; } = [];

    /// <summary>What was typed, by the postmortem in whose form it was accepted.</summary>
    public ConcurrentQueue<(string Postmortem, string Typed)> Answers { get; } = [];

    /// <summary>Anything answered otherwise than it should have been.</summary>
    public ConcurrentQueue<string> Surprises { get; } = [];
}
