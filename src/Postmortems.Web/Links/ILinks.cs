namespace Postmortems.Web;

/// <summary>Addresses that let exactly one person do exactly one thing, until they expire or are revoked.</summary>
public interface ILinks
{
    /// <summary>The respondent's form.</summary>
    Uri Form(PostmortemId postmortem, PersonId respondent, DateTimeOffset now);

    /// <summary>The facilitator's page.</summary>
    Uri Desk(PostmortemId postmortem, PersonId facilitator, DateTimeOffset now);

    /// <summary>The page of one action item, for its owner, their manager or the facilitator.</summary>
    Uri Item(PostmortemId postmortem, ActionItemId item, PersonId person, DateTimeOffset now);

    /// <summary>The report: the draft before publication, then the version in force.</summary>
    Uri Report(PostmortemId postmortem, PersonId reader, DateTimeOffset now);
}
