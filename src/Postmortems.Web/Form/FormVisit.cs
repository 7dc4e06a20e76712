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
    public string Version => $"{Revision}.{Draft?.Version.Value}";

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
