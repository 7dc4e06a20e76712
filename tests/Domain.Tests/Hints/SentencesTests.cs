using System.Text.Json;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class SentencesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en", "tune")]
    [InlineData("en", "held-out")]
    [InlineData("en", "unseen")]
    [InlineData("en", "strangers-dev")]
    [InlineData("en", "strangers")]
    [InlineData("en", "second")]
    [InlineData("de", "tune")]
    [InlineData("de", "held-out")]
    [InlineData("de", "unseen")]
    [InlineData("de", "strangers-dev")]
    [InlineData("de", "strangers")]
    [InlineData("de", "second")]
    [InlineData("de", "second-dev")]
    public void Hints_OfLabelledSentences_AreRightAndSeldomMissing(string language, string split)
    {
        Figures figures = Figures.Of(LabelledSentence.All.Where(sentence => sentence.Language == language && sentence.Split == split));

        output.WriteLine(figures.ToString());
        Assert.True(figures.Precision >= 0.9, figures.ToString());
        Assert.True(figures.Recall >= 0.8, figures.ToString());
    }

    [Fact]
    public void Hints_OfEachKind_AreOfThatKind()
    {
        var kinds = LabelledSentence.All.Where(sentence => !sentence.IsFine).GroupBy(sentence => sentence.Label).ToList();
        foreach (var kind in kinds)
        {
            double recall = (double)kind.Count(sentence => sentence.HasItsKind) / kind.Count();
            int given = LabelledSentence.All.Count(sentence => sentence.Hints.Any(hint => LabelledSentence.Name(hint.Kind) == kind.Key));
            output.WriteLine($"{kind.Key}: {kind.Count()} sentences, recall {recall:0.00}, precision {(double)kind.Count(sentence => sentence.HasItsKind) / given:0.00}");
            Assert.True(recall >= 0.8, kind.Key);
        }

        foreach (LabelledSentence wrong in LabelledSentence.All.Where(sentence => sentence.IsFine ? sentence.IsFlagged : !sentence.HasItsKind))
        {
            output.WriteLine($"{wrong.Id} {wrong.Label}: {string.Join(", ", wrong.Hints.Select(hint => hint.Kind))} | {wrong.Text}");
        }
    }

    // Who wrote the rules must not shrink what they are measured on.
    [Fact]
    public void Sentences_AsASet_AreManyBilingualAndOftenTricky()
    {
        Assert.True(LabelledSentence.All.Length >= 240);
        Assert.True(LabelledSentence.All.Count(sentence => sentence.Language == "de") >= 100);
        Assert.True(LabelledSentence.All.Count(sentence => sentence.Tricky) * 3 >= LabelledSentence.All.Length);

        // Two authors may write the same two words.
        Assert.Equal(LabelledSentence.All.Length, LabelledSentence.All.Select(sentence => (sentence.Language, sentence.Split, sentence.Text)).Distinct().Count());
    }

    [Fact]
    public void Hints_OfSentencesByOthers_AreRightAndSeldomMissing()
    {
        string file = Path.Combine(ContractFiles.Folder(), "blame-heldout.jsonl");
        Assert.SkipUnless(File.Exists(file), "blame-heldout.jsonl is not among the contract samples.");
        List<JsonElement> lines = [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];

        Figures figures = Figures.Of(lines.Select(line => new LabelledSentence(
            line.GetProperty("id").ToString(), "en", line.GetProperty("label").GetString()!, "text", Tricky: false, "others", line.GetProperty("text").GetString()!)));

        output.WriteLine(figures.ToString());
        Assert.True(figures is { Precision: >= 0.9, Recall: >= 0.8 }, figures.ToString());
    }
}
