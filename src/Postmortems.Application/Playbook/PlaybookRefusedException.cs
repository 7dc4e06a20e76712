using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>There is no playbook to start with; the message tells every mistake, a line each.</summary>
public sealed class PlaybookRefusedException(ImmutableArray<PlaybookMistake> mistakes)
    : Exception(string.Join('\n', mistakes))
{
    public ImmutableArray<PlaybookMistake> Mistakes { get; } = mistakes;
}
