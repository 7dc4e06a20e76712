using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>One question's section of a draft: every account of it, none lost, none ranked.</summary>
internal static class DraftSection
{
    public const string Unanswered = StockLines.Unanswered;
    public const string NothingToAdd = StockLines.NothingToAdd;

    public static ReportSection Of(Question question, ImmutableArray<Respondent> respondents, bool attributed)
    {
        List<(string Name, Answer Answer)> said =
        [
            .. respondents
                .Select(respondent => (respondent.Person.Name, Answer: respondent.Sheet?.To(question.Id)))
                .Where(given => given.Answer is { Says: true })
                .Select(given => (given.Name, given.Answer!)),
        ];

        string[] parts = [Accounts(said, attributed), WhyBullets.Write(said.Select(given => given.Answer).OfType<Answer.Whys>().Select(whys => whys.Roots))];
        string markdown = string.Join("\n\n", parts.Where(part => part.Length > 0));
        return new ReportSection(question.Id, MarkdownText.OneLine(question.Text), markdown.Length > 0 ? markdown : Instead(said.Select(given => given.Answer)));
    }

    // Promised work needs no sentence: it is listed below the heading.
    private static string Instead(IEnumerable<Answer> said) => said.ToList() switch
    {
        [] => Unanswered,
        var answers when answers.Any(answer => answer is Answer.Items) => "",
        _ => NothingToAdd,
    };

    private static string Accounts(IEnumerable<(string Name, Answer Answer)> said, bool attributed)
    {
        List<(string Name, string Text)> accounts =
        [
            .. said.Where(given => given.Answer is Answer.Text)
                .Select(given => (given.Name, Text: SectionText.Contain(((Answer.Text)given.Answer).Value)))
                .Where(account => account.Text.Length > 0)
                .DistinctBy(account => account.Text),
        ];
        return string.Join("\n\n", accounts.Select(account => attributed && accounts.Count > 1 ? Attributed(account.Name, account.Text) : account.Text));
    }

    // A list, quote or fence stays one only at the beginning of its line.
    private static string Attributed(string name, string text) =>
        $"**{MarkdownText.Escape(name)}**:{(char.IsLetter(text[0]) || text[0] is '"' or '(' ? " " : "\n\n")}{text}";
}
