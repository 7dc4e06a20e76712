using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>A respondent at their form, at one moment.</summary>
/// <param name="Draft">What they saved and have not submitted; null if there is nothing.</param>
public sealed record FormVisit(string Token, Postmortem Postmortem, Respondent Respondent, Playbook Playbook, DateTimeOffset Now, Stored<AnswerDraft>? Draft)
{
    public string Address => $"/f/{Token}";

    public IEnumerable<Question> Questions => Postmortem.Questions.Where(question => Respondent.Questions.Contains(question.Id));

    public BusinessCalendar Calendar => Playbook.CalendarOf(Respondent.Person.Id);

    /// <summary>How often they have submitted.</summary>
    public int Revision => Respondent.Sheet?.Revision ?? 0;

    /// <summary>What the page was made from: it goes along with every form, so that two tabs never overwrite one another silently.</summary>
    public string Version => VersionWith(Draft?.Version);

    public string VersionWith(StoreVersion? draft) => $"{Revision}.{draft?.Value}";

    /// <summary>
    /// True if whoever sends <paramref name="seen"/> knows what is kept now: because nothing was saved since, or because that page itself
    /// was the last to save and has not heard that it succeeded.
    /// </summary>
    /// <param name="page">What the sending page calls itself.</param>
    public bool WasSeen(string seen, string page) =>
        seen == Version || (page.Length > 0 && Draft?.Value.Page == page && seen.StartsWith(VersionWith(null), StringComparison.Ordinal));

    public AnswerDraft DraftOf(TypedSheet sheet, string page) =>
        new(Postmortem.Id, Respondent.Person.Id, Sheets.ToDraft(sheet), Now) { Page = page.Length is > 0 and <= FormLimits.PageLength ? page : null };

    /// <summary>Under which name a browser keeps what could not be saved: says nothing about the link.</summary>
    public string KeptAs => $"{Postmortem.Id}/{Respondent.Person.Id}";

    /// <summary>Questions not yet submitted an answer to.</summary>
    public ImmutableArray<Question> Open => [.. Questions.Where(question => Respondent.Sheet?.To(question.Id) is not { Says: true })];

    public bool MayChange => Postmortem is { Waiver: null, CurrentReport: null };

    /// <summary>The draft, and below it what was submitted before.</summary>
    public TypedSheet Kept
    {
        get
        {
            TypedSheet submitted = Sheets.ToTyped(Questions, Respondent.Sheet?.Answers ?? []);
            return Draft is null
                ? submitted
                : Sheets.ToTyped(Questions, [.. Draft.Value.Answers, .. (Respondent.Sheet?.Answers ?? []).Where(given => Draft.Value.Answers.All(typed => typed.Question != given.Question))]);
        }
    }
}
