using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What hosts may know of the languages we speak.</summary>
public static class SpokenLanguages
{
    /// <summary>Like <c>de</c> and <c>en</c>; each stands for its regional forms too.</summary>
    public static ImmutableArray<string> Tags { get; } = [.. Languages.All.Select(language => language.Tag)];
}
