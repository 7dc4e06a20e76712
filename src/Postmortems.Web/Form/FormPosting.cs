using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>What happens when one of the form's buttons is pressed: whatever it is, nothing typed is lost.</summary>
internal sealed class FormPosting(FormVisits visits, IDraftStore drafts, PostmortemService service, ILogger<FormPosting> logger)
{
    public Task<IResult> PostAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        visits.AtAsync(token, visit => PostAsync(visit, context, cancellationToken), cancellationToken);

    private async Task<IResult> PostAsync(FormVisit visit, HttpContext context, CancellationToken cancellationToken)
    {
        bool genuine = await Antiforgery.IsGenuineAsync(context);
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        TypedSheet typed = FormParser.Parse(visit.Questions, form);
        string seen = form[FieldNames.Version].ToString();
        if (!genuine)
        {
            return SheetPage.Show(visit, typed, StatusCodes.Status400BadRequest, FieldErrors.Of("main", Texts.Say("form.open-too-long")), seen);
        }

        string page = form[FieldNames.Page].ToString();
        if (!visit.WasSeen(seen, page) && !typed.SaysTheSameAs(visit.Kept))
        {
            return SheetPage.Differing(visit, typed);
        }

        return await PressAsync(visit, FormChoices.Apply(typed, visit.Kept, form), FormButton.Parse(form[FieldNames.Button]), page, cancellationToken);
    }

    private async Task<IResult> PressAsync(FormVisit visit, TypedSheet typed, FormButton button, string page, CancellationToken cancellationToken)
    {
        if (button is FormButton.Submit { NothingElse: true })
        {
            typed = new([.. typed.Answers.Select(answer => answer.Says ? answer : answer with { Nothing = true })]);
        }

        FieldErrors errors = button is FormButton.Submit ? SheetRules.ForSubmission(typed) : SheetRules.ForDraft(typed);
        if (!errors.IsEmpty)
        {
            return SheetPage.Show(visit, typed, StatusCodes.Status400BadRequest, errors);
        }

        RemovedWhy? removed = visit.Draft?.Value.Removed;
        FormChanged changed = button is FormButton.Change change ? FormChanges.Apply(typed, change, removed) : new(typed, "main", removed);
        AnswerDraft draft = visit.DraftOf(changed.Sheet, page) with { Removed = changed.Removed };
        if (await drafts.TrySaveDraftAsync(draft, visit.Draft?.Version, cancellationToken) is null)
        {
            return await DifferingAsync(visit, typed, cancellationToken);
        }

        return button switch
        {
            FormButton.Submit => await SubmitAsync(visit, typed, cancellationToken),
            FormButton.Leave leave => Results.Extensions.SeeOther($"{visit.Address}/{leave.Next}"),
            FormButton.Change => Results.Extensions.SeeOther($"{visit.Address}?at={changed.Next}#{changed.Next}"),
            _ => Results.Extensions.SeeOther($"{visit.Address}?saved=yes"),
        };
    }

    // The draft was saved first: should recording fail, everything typed is still there.
    private async Task<IResult> SubmitAsync(FormVisit visit, TypedSheet typed, CancellationToken cancellationToken)
    {
        ImmutableArray<GivenAnswer> answers = Sheets.ToAnswers(Sheets.Tidy(typed));
        PersonId person = visit.Respondent.Person.Id;
        bool recorded = false;
        await service.RecordAsync(
            visit.Postmortem.Id,
            (postmortem, now) =>
            {
                // Another tab may have submitted since this page was read.
                recorded = (postmortem.RespondentOf(person)?.Sheet?.Revision ?? 0) == visit.Revision;
                return recorded ? new LifecycleEvent.AnswersSubmitted(person, answers, now) : null;
            },
            cancellationToken);
        if (!recorded)
        {
            return await DifferingAsync(visit, typed, cancellationToken);
        }

        await drafts.RemoveDraftAsync(visit.Postmortem.Id, person, cancellationToken);
        logger.AnswersSubmitted(visit.Postmortem.Id, person);
        return Results.Extensions.SeeOther($"{visit.Address}/done");
    }

    private Task<IResult> DifferingAsync(FormVisit visit, TypedSheet typed, CancellationToken cancellationToken) =>
        visits.AtAsync(visit.Token, now => SheetPage.Differing(now, typed), cancellationToken);
}
