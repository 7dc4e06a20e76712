using System.Collections.Immutable;
using System.ComponentModel;
using System.Text;

namespace Postmortems.Web;

/// <summary>The JSON API for staff, and the document that describes it.</summary>
public static class ApiEndpoints
{
    private const int MostPerPage = 200;

    public static void AddApi(this IServiceCollection services) =>
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Postmortems";
                document.Info.Description = "What happens after an incident is resolved. For staff: instants are UTC, due dates are the owner's local date, errors are problem documents (RFC 9457).";
                return Task.CompletedTask;
            });
        });

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi("/openapi/{documentName}.json").RequireStaff();
        endpoints.MapGet("/api/postmortems", ListAsync)
            .RequireStaff()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .Produces<PageShape>()
            .WithSummary("List postmortems")
            .WithDescription("Newest opened first, a page at a time, each with its next wake-up and what is overdue.");

        RouteGroupBuilder one = endpoints.ByStaff("/api/postmortems/{id}");
        one.ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("", (string id, HttpContext context) => TypedResults.Ok(context.Visit.Postmortem.Shape()))
            .WithSummary("Read a postmortem").WithDescription("Where it stands, who is asked, who has answered, and its action items.");
        one.MapGet("/report", (string id, HttpContext context) => TypedResults.Ok(ReportOf(context.Visit).Shape(context.Visit.Postmortem.CurrentReport)))
            .WithSummary("Read the report").WithDescription("The version in force, or the draft (version 0) before publication.");
        one.MapGet("/report.md", (string id, HttpContext context) => TypedResults.Text(ReportMarkdown.Write(ReportOf(context.Visit), context.Visit.Postmortem.Questions), "text/markdown", Encoding.UTF8))
            .Produces<string>(StatusCodes.Status200OK, "text/markdown")
            .WithSummary("Read the report as Markdown").WithDescription("As above: an H1 title, one H2 a question, action items as list items.");
        one.MapGet("/history", (string id, HttpContext context) => TypedResults.Ok(HistoryOf(context.Visit)))
            .WithSummary("Read the history").WithDescription("Who did and was told what, oldest first.");
        one.MapGet("/upcoming", (string id, HttpContext context) => TypedResults.Ok<ImmutableArray<UpcomingShape>>([.. Upcoming.Of(context.Visit).Select(step => step.Shape())]))
            .WithSummary("Read what comes next").WithDescription("What would be sent to whom and when in the next ten weeks if nobody did anything, earliest first.");
        one.MapApiActs();
    }

    private static async Task<IResult> ListAsync(
        HttpContext context,
        PostmortemLists lists,
        [Description("Only this stage.")] string? stage,
        [Description("Only this service, without regard to case.")] string? service,
        [Description("From 1; 1 unless given.")] int? page,
        [Description("1 to 200; 50 unless given.")] int? pageSize,
        CancellationToken cancellationToken)
    {
        Dictionary<string, string[]> errors = [];
        if (stage is not null && !Enum.TryParse<Stage>(stage, ignoreCase: true, out _))
        {
            errors["stage"] = [$"One of {string.Join(", ", Enum.GetNames<Stage>())}."];
        }

        if (page is < 1 or > 1_000_000)
        {
            errors["page"] = ["From 1 to 1,000,000."];
        }

        if (pageSize is < 1 or > MostPerPage)
        {
            errors["pageSize"] = [$"From 1 to {MostPerPage}."];
        }

        if (errors.Count > 0)
        {
            return Results.ValidationProblem(errors);
        }

        PostmortemQuery query = PostmortemLists.QueryOf(context.Request.Query, pageSize ?? 50);
        (var rows, int total) = await lists.ReadAsync(query, cancellationToken);
        return Results.Ok(new PageShape([.. rows.Select(row => row.Shape())], total, query.PageNumber, query.PageSize));
    }

    private static ReportContent ReportOf(Visit visit) => visit.Postmortem.CurrentReport?.Content ?? ReportSheet.ContentOf(visit.Postmortem, visit);

    private static ImmutableArray<HistoryShape> HistoryOf(Visit visit) =>
        [.. HistoryLine.Of(visit.Postmortem, visit.Calendar).Select(line => new HistoryShape(line.At, line.What, line.Person?.Shape(), line.Detail))];
}
