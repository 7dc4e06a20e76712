namespace Postmortems.Web;

/// <summary>Opens a postmortem with the token of a link.</summary>
public sealed class TokenAccess
{
    private readonly LinkTokens tokens;
    private readonly IPostmortemStore store;
    private readonly IPlaybookSource playbook;
    private readonly TimeProvider time;

    internal TokenAccess(LinkTokens tokens, IPostmortemStore store, IPlaybookSource playbook, TimeProvider time)
    {
        this.tokens = tokens;
        this.store = store;
        this.playbook = playbook;
        this.time = time;
    }

    /// <summary>Whether <paramref name="token"/> lets its person do what <paramref name="purpose"/> names, now and in this state.</summary>
    public async Task<Access> OpenAsync(string token, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        if (tokens.Read(token) is not LinkGrant grant || grant.Purpose != purpose)
        {
            return new Access.Refused(Refusal.NotGenuine);
        }

        if (grant.ExpiresAt <= time.GetUtcNow())
        {
            return new Access.Refused(Refusal.Expired);
        }

        Postmortem? postmortem = (await store.FindAsync(grant.Postmortem, cancellationToken))?.Value;
        return postmortem is null ? new Access.Refused(Refusal.NotGenuine) : LinkRules.Decide(postmortem, grant, playbook.Current);
    }
}
