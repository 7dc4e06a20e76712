using System.ComponentModel;

namespace Postmortems.Web;

internal sealed record ReasonBody(string? Reason);

internal sealed record EvidenceBody([property: Description("What shows that it is done: a link or a sentence.")] string? Evidence);

internal sealed record PostponeBody(
    [property: Description("Later than the present due date.")] DateOnly? To,
    string? Reason,
    [property: Description("The due date that was seen, to notice somebody else's change; the present one when left out.")] DateOnly? FromDue);

internal sealed record HandOverBody(string? Name, string? Email);

internal sealed record PublishBody(
    [property: Description("The version in force that was seen; 0 for none.")] int? FromVersion,
    [property: Description("What the new version corrects; needed from version 2 on.")] string? Correction);
