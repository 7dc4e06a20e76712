namespace Postmortems.Web;

/// <summary>What a genuine link still opens in the state its postmortem is in.</summary>
internal static class LinkRules
{
    public static Access Decide(Postmortem postmortem, LinkGrant grant, Playbook playbook)
    {
        if (IsRevoked(postmortem, grant))
        {
            return new Access.Refused(Refusal.Revoked);
        }

        return grant.Purpose switch
        {
            LinkPurpose.Form => postmortem.RespondentOf(grant.Person) is { Questions.IsEmpty: false } respondent
                ? new Access.Granted(postmortem, respondent.Person, grant)
                : new Access.Refused(Refusal.NotAsked),
            LinkPurpose.Desk => postmortem.Facilitator.Id == grant.Person
                ? new Access.Granted(postmortem, postmortem.Facilitator, grant)
                : new Access.Refused(Refusal.SomebodyElse),
            LinkPurpose.Item => OfItem(postmortem, grant, playbook),
            LinkPurpose.Report => (postmortem.PersonOf(grant.Person) ?? playbook.Find(grant.Person)?.Person) is Person reader
                ? new Access.Granted(postmortem, reader, grant)
                : new Access.Refused(Refusal.SomebodyElse),
            _ => new Access.Refused(Refusal.NotGenuine),
        };
    }

    // Links carry milliseconds, a revocation carries more: one sent in the same millisecond is the new one.
    private static bool IsRevoked(Postmortem postmortem, LinkGrant grant) => postmortem.Revocations.Any(revocation =>
        revocation.Person == grant.Person && grant.IssuedAt.ToUnixTimeMilliseconds() < revocation.Before.ToUnixTimeMilliseconds());

    private static Access OfItem(Postmortem postmortem, LinkGrant grant, Playbook playbook)
    {
        if (postmortem.Items.FirstOrDefault(item => item.Id == grant.Item) is not ActionItem item)
        {
            return new Access.Refused(Refusal.NotGenuine);
        }

        Person? manager = playbook.Find(item.Owner.Id)?.Manager;
        Person? person = new[] { item.Owner, postmortem.Facilitator, manager }.FirstOrDefault(one => one?.Id == grant.Person);
        return person is null ? new Access.Refused(Refusal.SomebodyElse) : new Access.Granted(postmortem, person, grant);
    }
}
