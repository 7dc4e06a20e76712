namespace Postmortems.Web;

/// <summary>The link by which somebody came.</summary>
internal sealed record LinkUsed(string Token, LinkPurpose Purpose);
