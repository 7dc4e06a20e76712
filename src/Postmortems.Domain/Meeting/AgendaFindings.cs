using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What is open about one question, read off the answers as they are.</summary>
internal static class AgendaFindings
{
    public static ImmutableArray<AgendaFinding> About(Postmortem postmortem, Question question)
    {
        (Person Person, Answer Answer)[] said =
        [
            .. postmortem.Respondents
                .Select(respondent => (respondent.Person, Answer: respondent.Sheet?.To(question.Id)))
                .Where(given => given.Answer is { Says: true })
                .Select(given => (given.Person, given.Answer!)),
        ];
        ImmutableArray<Person> missing = [.. postmortem.Respondents.Where(asked => asked.Questions.Contains(question.Id)).Select(asked => asked.Person).ExceptBy(said.Select(given => given.Person.Id), person => person.Id)];
        if (said.Length == 0)
        {
            return question.Required || missing.Length > 0 ? [new AgendaFinding.NobodyAnswered(missing)] : [];
        }

        return [.. Differing(said), .. Whys(said), .. Items(said), .. Missing(missing)];
    }

    private static IEnumerable<AgendaFinding> Missing(ImmutableArray<Person> missing) => missing.IsEmpty ? [] : [new AgendaFinding.NotYet(missing)];

    private static IEnumerable<AgendaFinding> Differing((Person Person, Answer Answer)[] said)
    {
        (Person Person, string Text)[] texts = [.. said.Where(given => given.Answer is Answer.Text).Select(given => (given.Person, ((Answer.Text)given.Answer).Value))];
        if (texts.Length < 2 || AccountDifference.Between([.. texts.Select(account => account.Text)]) is not { } figures)
        {
            return [];
        }

        return [new AgendaFinding.AccountsDiffer([.. texts.Select(account => account.Person)], figures)];
    }

    private static IEnumerable<AgendaFinding> Whys((Person Person, Answer Answer)[] said)
    {
        ImmutableArray<string> leaves =
        [
            .. said.Select(given => given.Answer).OfType<Answer.Whys>()
                .SelectMany(whys => whys.Roots.IsDefault ? [] : whys.Roots.SelectMany(OpenLeaves))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return leaves.IsEmpty ? [] : [new AgendaFinding.WhysWithoutEnd(leaves)];
    }

    // A last why has an end when work follows from it, or a reason why none does.
    private static IEnumerable<string> OpenLeaves(Why why)
    {
        Why[] below = why.Because.IsDefault ? [] : [.. why.Because.Where(each => each.Says)];
        return below.Length > 0 ? below.SelectMany(OpenLeaves)
            : HasEnd(why) ? []
            : MarkdownText.OneLine(why.Text) is { Length: > 0 } text ? [text] : [];
    }

    private static bool HasEnd(Why why) => why.End is { } end && !(string.IsNullOrWhiteSpace(end.Item) && string.IsNullOrWhiteSpace(end.Reason));

    private static IEnumerable<AgendaFinding> Items((Person Person, Answer Answer)[] said)
    {
        ProposedItem[] items =
        [
            .. said.Select(given => given.Answer).OfType<Answer.Items>()
                .SelectMany(given => given.Proposed)
                .Where(item => !string.IsNullOrWhiteSpace(item.Title)),
        ];
        ImmutableArray<string> nobodys = [.. items.Where(item => item.Owner is null).Select(item => MarkdownText.OneLine(item.Title))];
        ImmutableArray<string> undated = [.. items.Where(item => item.Due is null).Select(item => MarkdownText.OneLine(item.Title))];
        if (!nobodys.IsEmpty)
        {
            yield return new AgendaFinding.ItemsWithoutOwner(nobodys);
        }

        if (!undated.IsEmpty)
        {
            yield return new AgendaFinding.ItemsWithoutDate(undated);
        }
    }
}
