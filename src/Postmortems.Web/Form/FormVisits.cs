namespace Postmortems.Web;

/// <summary>Lets a respondent in.</summary>
internal sealed class FormVisits(TokenAccess access, IDraftStore drafts, IPlaybookSource playbook, TimeProvider time)
{
    /// <summary>Answers with <paramref name="page"/>; or, where the link opens nothing, with the page that says so.</summary>
    public Task<IResult> AtAsync(string token, Func<FormVisit, IResult> page, CancellationToken cancellationToken) =>
        AtAsync(token, visit => Task.FromResult(page(visit)), cancellationToken);

    public async Task<IResult> AtAsync(string token, Func<FormVisit, Task<IResult>> page, CancellationToken cancellationToken)
    {
        Access opened = await access.OpenAsync(token, LinkPurpose.Form, cancellationToken);
        if (opened is not Access.Granted { Postmortem: { } postmortem, Person: { } person } || postmortem.RespondentOf(person.Id) is not { } respondent)
        {
            return Refusals.Page(opened is Access.Refused refused ? refused.Why : Refusal.NotAsked);
        }

        Stored<AnswerDraft>? draft = await drafts.FindDraftAsync(postmortem.Id, person.Id, cancellationToken);
        return await page(new FormVisit(token, postmortem, respondent, playbook.Current.Knowing(postmortem), time.GetUtcNow(), draft));
    }
}
