using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>"Not me: ask …".</summary>
internal sealed class HandingOver(FormVisits visits, PostmortemService service, ILogger<HandingOver> logger)
{
    public const string Name = "name";
    public const string Email = "email";

    public Task<IResult> PostAsync(string token, HttpContext context, CancellationToken cancellationToken) =>
        visits.AtAsync(token, visit => PostAsync(visit, context, cancellationToken), cancellationToken);

    private async Task<IResult> PostAsync(FormVisit visit, HttpContext context, CancellationToken cancellationToken)
    {
        bool genuine = await Antiforgery.IsGenuineAsync(context);
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string name = form[Name].ToString().Trim();
        string email = form[Email].ToString().Trim();
        FieldErrors errors = genuine
            ? Check(visit, name, email)
            : FieldErrors.Of("main", Texts.Say("form.open-too-long"));
        if (!errors.IsEmpty || !EmailAddress.TryParse(email, out EmailAddress? address))
        {
            return HandOverPage.Show(visit, name, email, errors);
        }

        return await HandOverAsync(visit, new Person(address, name), cancellationToken);
    }

    private static FieldErrors Check(FormVisit visit, string name, string email)
    {
        if (name.Length is 0 or > FormLimits.NameLength)
        {
            return FieldErrors.Of(Name, Texts.Say("form.hand-over-name-missing"));
        }

        if (!EmailAddress.TryParse(email, out EmailAddress? address))
        {
            return FieldErrors.Of(Email, Texts.Say("form.hand-over-email-missing"));
        }

        return address.Id == visit.Respondent.Person.Id ? FieldErrors.Of(Email, Texts.Say("form.hand-over-self")) : FieldErrors.None;
    }

    private async Task<IResult> HandOverAsync(FormVisit visit, Person to, CancellationToken cancellationToken)
    {
        PersonId from = visit.Respondent.Person.Id;
        await service.RecordAsync(visit.Postmortem.Id, (_, now) => new LifecycleEvent.FormDelegated(from, to, now), cancellationToken);
        logger.FormHandedOver(visit.Postmortem.Id, from, to.Id);
        return Pages.Message(
            StatusCodes.Status200OK,
            Texts.Say("form.handed-over", to.Name),
            alone: true,
            Texts.Say("form.handed-over-then", to.Name),
            Texts.Say("form.handed-over-kept"));
    }
}
