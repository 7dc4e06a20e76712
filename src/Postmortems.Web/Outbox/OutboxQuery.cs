using System.Globalization;

namespace Postmortems.Web;

/// <summary>Which mails of the outbox are wanted, as the address says; what it says wrongly is not heard.</summary>
/// <param name="Kind">The notice kind's name, or <c>Invitation</c>; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record OutboxQuery(string? Kind, PostmortemId? Postmortem, int Page)
{
    public const int PageSize = 100;

    public static OutboxQuery Of(IQueryCollection query) => new(
        query["kind"].ToString() is { Length: > 0 } kind ? kind : null,
        PostmortemId.TryParse(query["postmortem"], out PostmortemId postmortem) ? postmortem : null,
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 1 ? page : 1);

    public bool IsAll => Kind is null && Postmortem is null;

    public bool Fits(OutboxEntry mail) => (Kind is null || mail.Kind == Kind) && (Postmortem is null || mail.Postmortem == Postmortem);

    public string Href(int page) => "/outbox" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["kind"] = Kind,
            ["postmortem"] = Postmortem?.ToString(),
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(part => part.Value is not null));
}
