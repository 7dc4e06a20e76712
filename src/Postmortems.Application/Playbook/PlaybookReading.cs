using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What came of reading a playbook.</summary>
public abstract record PlaybookReading
{
    private PlaybookReading(ImmutableArray<string> filesBeside) => FilesBeside = filesBeside;

    /// <summary>The files the playbook names (calendars), as it names them; their change is the playbook's change.</summary>
    public ImmutableArray<string> FilesBeside { get; }

    public sealed record Loaded(Playbook Playbook, ImmutableArray<string> FilesBeside) : PlaybookReading(FilesBeside);

    /// <param name="Mistakes">All of them, at least one, in the order of files and lines.</param>
    public sealed record Refused(ImmutableArray<PlaybookMistake> Mistakes, ImmutableArray<string> FilesBeside) : PlaybookReading(FilesBeside);
}
