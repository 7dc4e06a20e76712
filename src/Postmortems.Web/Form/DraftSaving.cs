namespace Postmortems.Web;

/// <summary>Saves what stands in the fields while somebody types, and answers the page's script instead of the reader.</summary>
internal sealed class DraftSaving(FormVisits visits, IDraftStore drafts)
{
    public Task<IResult> SaveAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        visits.AtAsync(token, visit => SaveAsync(visit, context, cancellationToken), cancellationToken);

    private async Task<IResult> SaveAsync(FormVisit visit, HttpContext context, CancellationToken cancellationToken)
    {
        bool genuine = await Antiforgery.IsGenuineAsync(context);
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        if (!genuine)
        {
            return Answer(StatusCodes.Status400BadRequest, visit.Version, Texts.Say("form.save-by-hand"));
        }

        TypedSheet typed = FormParser.Parse(visit.Questions, form);
        string page = form[FieldNames.Page].ToString();
        if (typed.SaysTheSameAs(visit.Kept))
        {
            return Saved(visit, visit.Version);
        }

        if (!visit.WasSeen(form[FieldNames.Version].ToString(), page))
        {
            return Answer(StatusCodes.Status409Conflict, visit.Version, Texts.Say("form.differs-elsewhere"));
        }

        FieldErrors errors = SheetRules.ForDraft(typed);
        if (!errors.IsEmpty)
        {
            return Answer(StatusCodes.Status400BadRequest, visit.Version, errors.All[0].Message);
        }

        return await drafts.TrySaveDraftAsync(visit.DraftOf(typed, page) with { Removed = visit.Draft?.Value.Removed }, visit.Draft?.Version, cancellationToken) is { } version
            ? Saved(visit, visit.VersionWith(version))
            : Answer(StatusCodes.Status409Conflict, visit.Version, Texts.Say("form.differs-elsewhere"));
    }

    private static IResult Saved(FormVisit visit, string version) =>
        Answer(StatusCodes.Status200OK, version, Texts.Say("form.saved-at", When.Clock(visit.Now, visit.Calendar)));

    /// <param name="said">Shown as it is.</param>
    private static IResult Answer(int status, string version, string said) => Results.Json(new { version, said }, statusCode: status);
}
