namespace Postmortems.Web;

/// <summary>What of the answers to one question stands in the draft, in a line.</summary>
internal static class DraftWords
{
    public static string Of(Postmortem postmortem, Question question, ReportContent draft)
    {
        if (question.Shape == AnswerShape.ActionItems)
        {
            return ProposedItems.Outside(postmortem, draft) is { IsEmpty: false } outside
                ? Texts.SayCount("desk.items-outside", outside.Length)
                : Texts.SayCount("desk.items-inside", draft.Items.Length);
        }

        string markdown = draft.Sections.FirstOrDefault(section => section.Question == question.Id)?.Markdown ?? "";
        SectionMerge merge = SectionMerge.Read(postmortem, question, markdown);
        string picked = AgendaWords.Names(SectionMerge.Accounts(postmortem, question).Select(account => account.Person).Where(person => merge.Picked.Contains(person.Id)));
        return (merge.Own.Length > 0, picked.Length > 0) switch
        {
            (true, true) => Texts.Say("desk.draft-both", picked),
            (true, false) => Texts.Say("desk.draft-own"),
            (false, true) => Texts.Say("desk.draft-picked", picked),
            _ => Texts.Say("desk.draft-nothing"),
        };
    }

    /// <summary>Those whose account of the question is not in the draft, though the draft holds something.</summary>
    public static IEnumerable<Person> LeftOut(Postmortem postmortem, Question question, ReportContent draft)
    {
        SectionMerge merge = SectionMerge.Read(postmortem, question, draft.Sections.FirstOrDefault(section => section.Question == question.Id)?.Markdown ?? "");
        return merge.Own.Length > 0 ? [] : SectionMerge.Accounts(postmortem, question).Select(account => account.Person).Where(person => !merge.Picked.Contains(person.Id));
    }
}
