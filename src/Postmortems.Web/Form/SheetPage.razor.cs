namespace Postmortems.Web;

public partial class SheetPage
{
    /// <param name="version">What the fields were made from; null for what is kept now.</param>
    internal static IResult Show(
        FormVisit visit,
        TypedSheet sheet,
        int status = StatusCodes.Status200OK,
        FieldErrors? errors = null,
        string? version = null,
        string? next = null,
        bool saved = false) => Page(visit, sheet, status, errors, version, next, saved, theirs: null);

    /// <summary>Two tabs differ: both accounts, and the choice between them.</summary>
    internal static IResult Differing(FormVisit visit, TypedSheet typed) =>
        Page(visit, typed, StatusCodes.Status409Conflict, errors: null, version: null, next: null, saved: false, theirs: visit.Kept);

    private static RazorComponentResult<SheetPage> Page(
        FormVisit visit, TypedSheet sheet, int status, FieldErrors? errors, string? version, string? next, bool saved, TypedSheet? theirs) =>
        Pages.Page<SheetPage>(
            new Dictionary<string, object?>
            {
                [nameof(Visit)] = visit,
                [nameof(Sheet)] = sheet,
                [nameof(Version)] = version ?? visit.Version,
                [nameof(Errors)] = errors ?? FieldErrors.None,
                [nameof(Theirs)] = theirs,
                [nameof(Next)] = next,
                [nameof(Saved)] = saved,
            },
            status);
}
