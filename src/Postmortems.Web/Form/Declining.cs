using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>"I cannot help here", with a reason.</summary>
internal sealed class Declining(FormVisits visits, PostmortemService service, ILogger<Declining> logger)
{
    public const string Reason = "reason";

    public Task<IResult> PostAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        visits.AtAsync(token, visit => PostAsync(visit, context, cancellationToken), cancellationToken);

    private async Task<IResult> PostAsync(FormVisit visit, HttpContext context, CancellationToken cancellationToken)
    {
        bool genuine = await Antiforgery.IsGenuineAsync(context);
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string reason = FormParser.Value(form, Reason).Trim();
        FieldErrors errors = genuine ? Check(reason) : FieldErrors.Of("main", Texts.Say("form.open-too-long"));
        if (!errors.IsEmpty)
        {
            return DeclinePage.Show(visit, reason, errors);
        }

        PersonId person = visit.Respondent.Person.Id;
        await service.RecordAsync(visit.Postmortem.Id, (_, now) => new LifecycleEvent.FormDeclined(person, reason, now), cancellationToken);
        logger.FormDeclined(visit.Postmortem.Id, person);
        return Pages.Message(
            StatusCodes.Status200OK,
            Texts.Say("form.declined"),
            alone: true,
            Texts.Say("form.declined-then", visit.Postmortem.Facilitator.Name),
            Texts.Say("form.declined-back"));
    }

    private static FieldErrors Check(string reason) =>
        reason.Length == 0 ? FieldErrors.Of(Reason, Texts.Say("form.decline-why-missing"))
        : SheetRules.Long(reason, FormLimits.WhyLength) is { } words ? FieldErrors.Of(Reason, words)
        : FieldErrors.None;
}
