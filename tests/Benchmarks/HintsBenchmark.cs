using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Postmortems.Domain;

namespace Postmortems.Benchmarks;

/// <summary>
/// Hints on 4,000 characters, beside rendering the same text as Markdown: what a page does with it anyway. Hints have 5 ms.
/// Run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*Hints*' --job short</c>.
/// </summary>
[MemoryDiagnoser]
public class HintsBenchmark
{
    private const int Characters = 4000;

    private static readonly QuestionId Question = new("what-stopped");
    private static readonly string[] People = ["Ana Lopes", "Ravi Menon", "Mia Keller"];

    /// <summary>Calm: an account as it should be. Heated: every sentence has something to say. Endless: one sentence, no full stop.</summary>
    public enum Case
    {
        Calm,
        Heated,
        Endless,
    }

    [ParamsAllValues]
    public Case Writing { get; set; }

    private string text = "";

    [GlobalSetup]
    public void Prepare()
    {
        string piece = Writing switch
        {
            Case.Calm => "A security change at 10:03 closed the default port between the networks. Der Writer verbindet sich genau dort, und seine Queue wuchs. ",
            Case.Heated => "Ana should have checked, obviously. The engineer forgot it and broke prod. Der Kollege hätte das prüfen müssen und hat es vergessen. ",
            _ => "and the team forgot that the engineer should have of the operator of someone who failed to und hätte der Kollege das ",
        };
        text = string.Concat(Enumerable.Repeat(piece, (Characters / piece.Length) + 1))[..Characters];
    }

    [Benchmark]
    public ImmutableArray<Hint> Find() => Hints.OfText(Question, text, People);

    [Benchmark(Baseline = true)]
    public string Markdown() => Markdig.Markdown.ToHtml(text);
}
