namespace Postmortems.Web;

/// <summary>The main acts, by the same rules as the pages' forms.</summary>
internal static class ApiActs
{
    public static void MapApiActs(this RouteGroupBuilder one)
    {
        one.MapPost("/waive", (string id, ReasonBody body, HttpContext context, CancellationToken cancellationToken) => ActAsync(context, StandingActs.Waive, Reason(body), cancellationToken))
            .Describe("Waive", "No postmortem is needed. Everyone who was asked for something is told.");
        one.MapPost("/hold", (string id, ReasonBody body, HttpContext context, CancellationToken cancellationToken) => ActAsync(context, StandingActs.Hold, Reason(body), cancellationToken))
            .Describe("Put on hold", "Nobody is asked for anything until it is resumed.");
        one.MapPost("/resume", (string id, HttpContext context, CancellationToken cancellationToken) => ActAsync(context, StandingActs.Resume, [], cancellationToken))
            .Describe("Resume", "Ends a hold.");
        one.MapPost("/publish", (string id, PublishBody body, HttpContext context, CancellationToken cancellationToken) => ActAsync(context, PublishActs.Publish, Publish(body, context.Visit), cancellationToken))
            .Describe("Publish the report", "Publishes the draft as it stands, as the version after fromVersion.");

        RouteGroupBuilder item = one.MapGroup("/items/{number:int}").AddEndpointFilter(Visits.OpenItemAsync);
        item.MapPost("/close", (string id, int number, EvidenceBody body, HttpContext context, CancellationToken cancellationToken) =>
                ActOnItemAsync(context, ItemActs.Close, [("evidence", body.Evidence)], cancellationToken))
            .Describe("Close an action item", "With what shows that it is done.");
        item.MapPost("/postpone", (string id, int number, PostponeBody body, HttpContext context, CancellationToken cancellationToken) =>
                ActOnItemAsync(context, ItemActs.Postpone, Postpone(body, context.ItemVisit), cancellationToken))
            .Describe("Give an action item more time", "A later due date, with a reason.");
        item.MapPost("/hand-over", (string id, int number, HandOverBody body, HttpContext context, CancellationToken cancellationToken) =>
                ActOnItemAsync(context, ItemActs.HandOver, HandOver(body, context.ItemVisit), cancellationToken))
            .Describe("Hand an action item over", "To a new owner, who is told.");
        item.MapPost("/drop", (string id, int number, ReasonBody body, HttpContext context, CancellationToken cancellationToken) =>
                ActOnItemAsync(context, ItemActs.Drop, Reason(body), cancellationToken))
            .Describe("Drop an action item", "It is not worth doing after all.");
    }

    private static void Describe(this RouteHandlerBuilder endpoint, string summary, string description) => endpoint
        .WithSummary(summary)
        .WithDescription(description + " Answers with the postmortem afterwards; saying what is so already changes nothing.")
        .Produces<PostmortemShape>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static (string, string?)[] Reason(ReasonBody body) => [("reason", body.Reason)];

    private static (string, string?)[] Publish(PublishBody body, Visit visit) =>
    [
        ("seal", ReportSeal.Of(ReportSheet.ContentOf(visit.Postmortem, visit))),
        ("version", body.FromVersion?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("correction", body.Correction),
    ];

    private static (string, string?)[] Postpone(PostponeBody body, ItemVisit at) =>
    [
        ("to", body.To is { } to ? DateField.Of(to) : null),
        ("reason", body.Reason),
        ("due", DateField.Of(body.FromDue ?? at.Item.Due)),
    ];

    private static (string, string?)[] HandOver(HandOverBody body, ItemVisit at) =>
    [
        ("name", body.Name),
        ("email", body.Email),
        ("assignment", at.Item.Assignment.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static Task<IResult> ActAsync(HttpContext context, Acts.Act act, (string, string?)[] fields, CancellationToken cancellationToken)
    {
        FormInput input = FormInput.Of(fields);
        return RecordAsync(context, input, act(context.Visit, input, ""), cancellationToken);
    }

    private static Task<IResult> ActOnItemAsync(HttpContext context, Func<ItemVisit, FormInput, Happening> act, (string, string?)[] fields, CancellationToken cancellationToken)
    {
        FormInput input = FormInput.Of(fields);
        return RecordAsync(context, input, act(context.ItemVisit, input), cancellationToken);
    }

    private static async Task<IResult> RecordAsync(HttpContext context, FormInput input, Happening what, CancellationToken cancellationToken)
    {
        if (input.Conflict)
        {
            return Results.Problem(string.Join(" ", input.Errors.Select(error => error.Message + ".")), statusCode: StatusCodes.Status409Conflict);
        }

        if (input.Refused)
        {
            return Results.ValidationProblem(input.Errors.GroupBy(error => error.Field).ToDictionary(field => field.Key, field => field.Select(error => error.Message).ToArray()));
        }

        PostmortemService service = context.RequestServices.GetRequiredService<PostmortemService>();
        Postmortem? after = await service.RecordAsync(context.Visit.Postmortem.Id, (postmortem, now) => what(postmortem, now), cancellationToken);
        return after is null ? Results.NotFound() : Results.Ok(after.Shape());
    }
}
