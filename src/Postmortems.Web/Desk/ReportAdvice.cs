using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What is worth a look before publishing. Advice: nothing of it holds the report back.</summary>
internal static class ReportAdvice
{
    public static ImmutableArray<string> Of(Visit visit, ReportContent content) =>
    [
        .. Unanswered(visit.Postmortem),
        .. LeftOut(visit.Postmortem, content),
        .. Items(visit, content),
        .. Whys(visit),
        .. Wording(visit.Postmortem, content),
    ];

    private static IEnumerable<string> Unanswered(Postmortem postmortem) =>
        postmortem.Owing.Select(respondent => Texts.Say("desk.advice-owing", Words.Name(respondent.Person), string.Join("; ", postmortem.Unanswered(respondent).Select(question => question.TextSaid))));

    private static IEnumerable<string> LeftOut(Postmortem postmortem, ReportContent content) =>
        from question in postmortem.Questions
        let people = AgendaWords.Names(DraftWords.LeftOut(postmortem, question, content))
        where people.Length > 0
        select Texts.Say("desk.advice-left-out", people, question.TextSaid);

    private static IEnumerable<string> Items(Visit visit, ReportContent content)
    {
        if (content.Items.IsEmpty)
        {
            yield return Texts.Say("desk.advice-no-items");
        }

        foreach (ProposedItem item in ProposedItems.Outside(visit.Postmortem, content))
        {
            yield return Texts.Say("desk.advice-item-outside", ProposedItems.Name(item));
        }

        foreach (AgendaFinding finding in AgendaOf(visit).Where(finding => finding is AgendaFinding.ItemsWithoutOwner or AgendaFinding.ItemsWithoutDate))
        {
            yield return Texts.Say("desk.advice-filled-in", AgendaWords.Of(finding));
        }

        DateOnly today = visit.Calendar.DateOf(visit.Now);
        foreach (ReportItem item in content.Items.Where(item => item.Due < today && visit.Postmortem.Items.All(known => known.Id != item.Item || known.IsOpen)))
        {
            yield return Texts.Say("desk.advice-item-past", item.Title, When.Date(item.Due));
        }
    }

    private static IEnumerable<string> Whys(Visit visit) => AgendaOf(visit).Where(finding => finding is AgendaFinding.WhysWithoutEnd).Select(AgendaWords.Of);

    private static IEnumerable<string> Wording(Postmortem postmortem, ReportContent content) =>
        from section in content.Sections
        from hint in Hints.OfText(section.Question, section.Markdown, postmortem.NamesTakingPart)
        let title = HintWords.Of(hint.Kind).Title
        select hint.Length == 0
            ? Texts.Say("desk.advice-section", section.Heading, title)
            : Texts.Say("desk.advice-words", section.Heading, Words.Line(section.Markdown.Substring(hint.Start, hint.Length)), title);

    private static IEnumerable<AgendaFinding> AgendaOf(Visit visit) =>
        MeetingAgenda.Of(visit.Postmortem, MeetingLength.Of(visit.Postmortem, visit.Playbook)).Points.OfType<AgendaPoint.AboutQuestion>().SelectMany(point => point.Findings);
}
