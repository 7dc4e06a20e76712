using System.Collections.Immutable;
using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>The meeting's agenda in words: for its page, and as plain lines for the invitation.</summary>
internal static class AgendaWords
{
    private const int MostNamed = 3;

    /// <summary>The agenda as plain text, one point a line and what is to be settled below it. Everybody invited reads the same.</summary>
    public static ImmutableArray<string> Lines(Postmortem postmortem, int minutes) =>
        [.. MeetingAgenda.Of(postmortem, minutes).Points.SelectMany(point => Findings(point, postmortem).Select(finding => $"    {finding}").Prepend($"- {Heading(point)}"))];

    public static string Title(AgendaPoint point) => point switch
    {
        AgendaPoint.Opening => Texts.Say("desk.agenda-opening"),
        AgendaPoint.AboutQuestion about => about.Question.TextSaid,
        AgendaPoint.Closing => Texts.Say("desk.agenda-closing"),
        _ => throw new UnreachableException(point.GetType().Name),
    };

    public static string Of(AgendaFinding finding) => finding switch
    {
        AgendaFinding.NobodyAnswered { Asked.IsEmpty: true } => Texts.Say("desk.agenda-nobody-asked"),
        AgendaFinding.NobodyAnswered nobody => Texts.Say("desk.agenda-nobody-answered", Names(nobody.Asked)),
        AgendaFinding.NotYet missing => Texts.Say("desk.agenda-not-yet", Names(missing.Missing)),
        AgendaFinding.AccountsDiffer { Figures.IsEmpty: true } differ => Texts.Say("desk.agenda-differ", Names(differ.Between)),
        AgendaFinding.AccountsDiffer differ => Texts.Say("desk.agenda-figures", Names(differ.Between), string.Join(" · ", differ.Figures)),
        AgendaFinding.WhysWithoutEnd whys => Texts.SayCount("desk.agenda-whys", whys.Leaves.Length, Quoted(whys.Leaves)),
        AgendaFinding.ItemsWithoutOwner items => Texts.SayCount("desk.agenda-no-owner", items.Titles.Length, Quoted(items.Titles)),
        AgendaFinding.ItemsWithoutDate items => Texts.SayCount("desk.agenda-no-date", items.Titles.Length, Quoted(items.Titles)),
        _ => throw new UnreachableException(finding.GetType().Name),
    };

    public static string Names(IEnumerable<Person> people) => Words.List(people.Select(Words.Name));

    /// <summary><c>15 minutes: What stopped working?</c></summary>
    public static string Heading(AgendaPoint point) => $"{Texts.SayCount("desk.agenda-minutes", point.Minutes)}: {Words.Line(Title(point))}";

    // Before anybody has answered, an invitation full of "nobody has answered" would tell people off for nothing.
    public static IEnumerable<string> Findings(AgendaPoint point, Postmortem postmortem) =>
        point is AgendaPoint.AboutQuestion about && postmortem.Respondents.Any(respondent => respondent.Sheet is not null) ? about.Findings.Select(Of) : [];

    private static string Quoted(ImmutableArray<string> texts) =>
        string.Join("; ", texts.Take(MostNamed).Select(text => Texts.Say("desk.quoted", Words.Line(text)))) + (texts.Length > MostNamed ? " …" : "");
}
