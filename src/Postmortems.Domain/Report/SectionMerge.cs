using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// How one section of the draft is made of accounts and of the facilitator's own words. Read off the section's text: nothing else is
/// stored, so an edit by hand is never out of step, and accounts stay where they are whatever is picked.
/// </summary>
/// <param name="Picked">Whose accounts stand in the section, as they were written.</param>
/// <param name="Own">What stands before them; empty if nothing does.</param>
public sealed record SectionMerge(ImmutableArray<PersonId> Picked, string Own)
{
    /// <summary>What is picked and what is written by hand in <paramref name="markdown"/>.</summary>
    public static SectionMerge Read(Postmortem postmortem, Question question, string markdown)
    {
        string text = markdown.ReplaceLineEndings("\n").Trim('\n');
        ImmutableArray<PersonId> whole = [.. Accounts(postmortem, question).Select(account => account.Person.Id).Where(person => text.Contains(Text(postmortem, question, [person]), StringComparison.Ordinal))];
        foreach (ImmutableArray<PersonId> picked in Candidates(postmortem, question, whole))
        {
            string accounts = Text(postmortem, question, picked);
            if (text == accounts)
            {
                return new SectionMerge(picked, "");
            }

            if (text.EndsWith($"\n\n{accounts}", StringComparison.Ordinal))
            {
                return new SectionMerge(picked, text[..^(accounts.Length + 2)].Trim('\n'));
            }
        }

        return new SectionMerge([], text == DraftSection.Unanswered || text == DraftSection.NothingToAdd ? "" : text);
    }

    /// <summary>The section's text; empty if nothing is picked and nothing is written.</summary>
    public string Compose(Postmortem postmortem, Question question) =>
        string.Join("\n\n", new[] { Own.ReplaceLineEndings("\n").Trim('\n'), Picked.IsEmpty ? "" : Text(postmortem, question, Picked) }.Where(part => part.Length > 0));

    /// <summary>The accounts that can be picked: those that say something in words.</summary>
    public static IEnumerable<Respondent> Accounts(Postmortem postmortem, Question question) =>
        postmortem.Respondents.Where(respondent => respondent.Sheet?.To(question.Id) is (Answer.Text or Answer.Whys) and { Says: true });

    // All, as an untouched draft has them; then those found word for word; then each alone, as the last thing picked.
    private static IEnumerable<ImmutableArray<PersonId>> Candidates(Postmortem postmortem, Question question, ImmutableArray<PersonId> whole)
    {
        ImmutableArray<PersonId> all = [.. Accounts(postmortem, question).Select(account => account.Person.Id)];
        return new[] { all, whole }.Concat(Subsets(all)).Concat(whole.Select(person => ImmutableArray.Create(person))).Where(picked => !picked.IsEmpty);
    }

    // Whys that accounts have in common are said once, and a short account may stand inside a longer one: all that could have been picked is tried.
    private static IEnumerable<ImmutableArray<PersonId>> Subsets(ImmutableArray<PersonId> all) => all.Length > 8
        ? []
        : Enumerable.Range(1, (1 << all.Length) - 1).Reverse().Select(bits => all.Where((_, index) => (bits & (1 << index)) != 0).ToImmutableArray());

    private static string Text(Postmortem postmortem, Question question, ImmutableArray<PersonId> picked) =>
        DraftSection.Of(question, [.. postmortem.Respondents.Where(respondent => picked.Contains(respondent.Person.Id))], attributed: true).Markdown;
}
