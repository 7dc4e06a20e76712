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
            : FieldErrors.Of("main", "This page was open for too long. Nothing you typed is lost: press the button again");
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
            return FieldErrors.Of(Name, "Enter the name of the person to ask");
        }

        if (!EmailAddress.TryParse(email, out EmailAddress? address))
        {
            return FieldErrors.Of(Email, "Enter their email address, like asha@example.com");
        }

        return address.Id == visit.Respondent.Person.Id ? FieldErrors.Of(Email, "That is your own address: enter the address of somebody else") : FieldErrors.None;
    }

    private async Task<IResult> HandOverAsync(FormVisit visit, Person to, CancellationToken cancellationToken)
    {
        PersonId from = visit.Respondent.Person.Id;
        await service.RecordAsync(visit.Postmortem.Id, (_, now) => new LifecycleEvent.FormDelegated(from, to, now), cancellationToken);
        logger.FormHandedOver(visit.Postmortem.Id, from, to.Id);
        return Pages.Message(
            StatusCodes.Status200OK,
            $"We will ask {to.Name}",
            alone: true,
            $"{to.Name} gets a form link of their own, in their working hours. You will not be asked these questions again.",
            "What you had submitted before is kept. You can close this page.");
    }
}
