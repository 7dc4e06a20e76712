namespace Postmortems.Domain;

/// <summary>Somebody the source says took part, as far as it names them. At least one of the three is known.</summary>
/// <param name="Name">Display name; null if the source gives none.</param>
/// <param name="Email">Address; null if the source gives none: the playbook's aliases may know it.</param>
/// <param name="ExternalId">The source's id of the person; null if it gives none.</param>
public sealed record Responder(string? Name, EmailAddress? Email, string? ExternalId, bool IsCommander = false);
