using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>A report speaks its reader's language where it speaks for itself, and nobody else's words are touched.</summary>
public class StockWordsTests
{
    private const string Unanswered = "_Nobody has answered this question yet._";
    private const string NothingToAdd = "_Everyone who was asked had nothing to add._";

    private static readonly ReportItem Alert = new(new ActionItemId(1), "Alert on refused connections (due 2026-12-04)", Playbooks.Ines, new DateOnly(2026, 12, 4));

    private static readonly string[] Pieces =
    [
        Unanswered, "_No action items._", "Nothing to report.", "(due 2026-12-04)", "Title: ", "- _Evidence:_ x", "- **Ana** - x (due 2026-12-04)", "- ", "  - ", "\n", "\n\n", "## Action items", "What stopped working?", "> ", "```", "**", "text ",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Render_GermanReader_ReadsHeadingsStockLinesAndDatesInGerman()
    {
        Languages.Speak(Languages.Find("de")!);
        ReportContent content = Of(DefaultQuestions.Five, [Alert], "The ledger.", Unanswered, NothingToAdd, "Nothing to report.", "");

        IHtmlDocument page = Page(ReportHtml.Render(content, DefaultQuestions.Five));

        Assert.Equal("Titel: No new transactions", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Was hat nicht mehr funktioniert?", "Warum hat es nicht mehr funktioniert?", "Wie haben wir es behoben?", "Was hat dazu geführt, dass das System ausfiel?", "Was tun wir, damit das nicht wieder vorkommt?"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["The ledger.", "Diese Frage hat noch niemand beantwortet.", "Wer gefragt wurde, hatte nichts hinzuzufügen.", "Nichts zu berichten."],
            page.QuerySelectorAll("p").Select(line => line.TextContent));
        Assert.Equal("Inês Duarte - Alert on refused connections (due 2026-12-04) (fällig am Fr, 4. Dez. 2026)", page.QuerySelector("li")!.TextContent.Trim());
    }

    [Fact]
    public void Render_EnglishReader_ReadsDatesAsDates()
    {
        Languages.Speak(Languages.Find("en")!);

        IHtmlDocument page = Page(ReportHtml.Render(Of(DefaultQuestions.Five, [Alert], "The ledger."), DefaultQuestions.Five));

        Assert.EndsWith("(due Fri 4 Dec 2026)", page.QuerySelector("li")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoItems_SaysSoBelowTheQuestionThatAsksForThem()
    {
        Languages.Speak(Languages.Find("de")!);

        IHtmlDocument page = Page(ReportHtml.Render(Of(DefaultQuestions.Five, [], "The ledger.", "", "", "", Unanswered), DefaultQuestions.Five));

        Assert.Equal(["The ledger.", "Diese Frage hat noch niemand beantwortet.", "Keine Maßnahmen."], page.QuerySelectorAll("p").Select(line => line.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("p > em").Length);
    }

    [Fact]
    public void Render_Whys_ReadTheirLabelsInGerman()
    {
        Languages.Speak(Languages.Find("de")!);
        const string whys = "- The port was blocked\n  - _Evidence:_ the rule's log\n  - _Can we change this?_ No.\n  - _Why no action item:_ it is the law\n- _Evidence:_ alone is a why of its own";

        IHtmlDocument page = Page(ReportHtml.Render(Of(DefaultQuestions.Five, [], "", "", "", whys), DefaultQuestions.Five));

        Assert.Equal(
            ["Beleg: the rule's log", "Können wir das ändern? Nein.", "Warum keine Maßnahme: it is the law"],
            page.QuerySelectorAll("li li").Select(line => line.TextContent));
        Assert.EndsWith("Evidence: alone is a why of its own", page.QuerySelectorAll("li")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_QuestionInAPlaybooksOwnWords_StaysAsItIs()
    {
        Languages.Speak(Languages.Find("de")!);
        ImmutableArray<Question> own = [DefaultQuestions.Five[0] with { Text = "What broke?" }];

        Assert.Equal("What broke?", Page(ReportHtml.Render(Of(own, [], "x"), own)).QuerySelector("h2")!.TextContent);
    }

    // One part of the report at a time, as the page on which accounts are merged shows it.
    [Fact]
    public void RenderPart_GermanReader_ReadsItAsInTheWhole()
    {
        Languages.Speak(Languages.Find("de")!);

        Assert.Equal("Diese Frage hat noch niemand beantwortet.", Page(ReportHtml.RenderSection(Unanswered, AnswerShape.Text)).Body!.TextContent.Trim());
        Assert.Equal("Keine Maßnahmen.", Page(ReportHtml.RenderItems([])).Body!.TextContent.Trim());
        Assert.EndsWith("(fällig am Fr, 4. Dez. 2026)", Page(ReportHtml.RenderItems([Alert])).Body!.TextContent.Trim(), StringComparison.Ordinal);
    }

    // Whatever people type, be it our own lines: of the words on the page only the title's and the last item's date are others.
    [Property(MaxTest = 2000)]
    public Property Render_AnyTypedText_IsLeftAlone() => Prop.ForAll(Text.ToArbitrary(), Text.ToArbitrary(), (first, second) =>
    {
        if (StockWords.Said(first) != first || StockWords.Said(second) != second)
        {
            return;
        }

        Languages.Speak(Languages.Find("de")!);
        ReportContent content = new("x", [new ReportSection(new QuestionId("a"), "First?", first), new ReportSection(new QuestionId("b"), "Second?", second)], [Alert]);

        string[] stored = Words(ReportHtml.Render(ReportMarkdown.Write(content)));
        string[] shown = Words(ReportHtml.Render(content, default));

        int due = Array.FindLastIndex(stored, words => words.EndsWith("(due 2026-12-04)", StringComparison.Ordinal));
        stored[0] = "Titel: x";
        stored[due] = stored[due][..^"(due 2026-12-04)".Length] + "(fällig am Fr, 4. Dez. 2026)";
        Assert.Equal(stored, shown);
    });

    [Fact]
    public void Written_WhoeverReads_StaysAsStored()
    {
        Languages.Speak(Languages.Find("de")!);
        ReportContent content = Of(DefaultQuestions.Five, [Alert], Unanswered);

        string written = ReportMarkdown.Write(content, DefaultQuestions.Five);

        Assert.StartsWith("# Title: No new transactions\n\n## What stopped working?\n\n_Nobody has answered this question yet._\n", written, StringComparison.Ordinal);
        Assert.EndsWith("(due 2026-12-04)\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportPage_GermanReader_ReadsGermanAndHasTheDiagramStill()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        site.Browser.DefaultRequestHeaders.Add("Accept-Language", "de");

        Seen page = await site.GetAsync($"{site.Desk}/report");

        Assert.Contains("Was hat nicht mehr funktioniert?", page.Page.QuerySelectorAll(".prose h2").Select(heading => heading.TextContent));
        Assert.StartsWith("Titel: ", page.Page.QuerySelector(".prose h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody has answered", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_GermanReader_StandsBelowTheGermanHeading()
    {
        Languages.Speak(Languages.Find("de")!);
        ReportContent content = Of(DefaultQuestions.Five, [], "", "", "", "- The port was blocked\n  - A rule was changed");

        string html = WhyFigures.Into(ReportHtml.Render(content, DefaultQuestions.Five), content, DefaultQuestions.Five);

        Assert.Contains("dass das System ausfiel?</h2><figure", html, StringComparison.Ordinal);
    }

    private static ReportContent Of(ImmutableArray<Question> questions, ImmutableArray<ReportItem> items, params string[] texts) => new(
        "No new transactions",
        [.. questions.Select((question, index) => new ReportSection(question.Id, question.Text, index < texts.Length ? texts[index] : ""))],
        items);

    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);

    private static string[] Words(string html) => [.. Page(html).Body!.GetDescendants().OfType<IText>().Select(text => text.Text)];
}
