namespace Postmortems.Web;

/// <summary>Lets a respondent in.</summary>
internal sealed class FormVisits(TokenAccess access, IDraftStore drafts, IPlaybookSource playbook, TimeProvider time)
{
    /// <returns>The visit; or, where the link opens nothing, the page that says so.</returns>
    public async Task<(FormVisit? Visit, IResult? Refused)> OpenAsync(string token, CancellationToken cancellationToken)
    {
        switch (await access.OpenAsync(token, LinkPurpose.Form, cancellationToken))
        {
            case Access.Granted granted:
                Stored<AnswerDraft>? draft = await drafts.FindDraftAsync(granted.Postmortem.Id, granted.Person.Id, cancellationToken);
                return (new FormVisit(token, granted.Postmortem, granted.Postmortem.RespondentOf(granted.Person.Id)!, playbook.Current, time.GetUtcNow(), draft), null);
            case Access.Refused refused:
                return (null, Refusals.Page(refused.Why));
            default:
                return (null, Refusals.Page(Refusal.NotGenuine));
        }
    }
}
