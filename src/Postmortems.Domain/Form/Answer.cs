using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>What somebody typed below one question; equal to another when it says the same. Names are stored: add cases, never rename one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Text), nameof(Text))]
[JsonDerivedType(typeof(Whys), nameof(Whys))]
[JsonDerivedType(typeof(Items), nameof(Items))]
[JsonDerivedType(typeof(NothingToAdd), nameof(NothingToAdd))]
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>False for white space, an empty tree or an empty list: as if nothing had been sent.</summary>
    [JsonIgnore]
    public abstract bool Says { get; }

    public sealed record Text(string Value) : Answer
    {
        public override bool Says => !string.IsNullOrWhiteSpace(Value);
    }

    public sealed record Whys(ImmutableArray<Why> Roots) : Answer
    {
        public override bool Says => !Roots.IsDefault && Roots.Any(why => why.Says);

        public bool Equals(Whys? other) => other is not null && Roots.AsSpan().SequenceEqual(other.Roots.AsSpan());

        public override int GetHashCode() => Roots.IsDefault ? 0 : Roots.Length;
    }

    public sealed record Items(ImmutableArray<ProposedItem> Proposed) : Answer
    {
        public override bool Says => !Proposed.IsDefault && Proposed.Any(item => !string.IsNullOrWhiteSpace(item.Title));

        public bool Equals(Items? other) => other is not null && Proposed.AsSpan().SequenceEqual(other.Proposed.AsSpan());

        public override int GetHashCode() => Proposed.IsDefault ? 0 : Proposed.Length;
    }

    /// <summary>"I have nothing to add": an answer, so nobody is asked again.</summary>
    public sealed record NothingToAdd : Answer
    {
        public override bool Says => true;
    }
}


/// <summary>Work somebody proposes while answering; it becomes an action item when the report is published.</summary>
/// <param name="Owner">Who would close it; null while nobody is named.</param>
/// <param name="Due">By which local date of the owner; null for the playbook's default at this severity.</param>
public sealed record ProposedItem(string Title, Person? Owner, DateOnly? Due);
