using Microsoft.Extensions.Options;

namespace Postmortems.Web;

internal sealed class Links(LinkTokens tokens, IOptions<SiteOptions> site, IOptions<LinkOptions> options) : ILinks
{
    public Uri Form(PostmortemId postmortem, PersonId respondent, DateTimeOffset now) =>
        Link("f", LinkPurpose.Form, postmortem, respondent, item: null, now, options.Value.FormDays);

    public Uri Desk(PostmortemId postmortem, PersonId facilitator, DateTimeOffset now) =>
        Link("d", LinkPurpose.Desk, postmortem, facilitator, item: null, now, options.Value.OtherDays);

    public Uri Item(PostmortemId postmortem, ActionItemId item, PersonId person, DateTimeOffset now) =>
        Link("i", LinkPurpose.Item, postmortem, person, item, now, options.Value.OtherDays);

    public Uri Report(PostmortemId postmortem, PersonId reader, DateTimeOffset now) =>
        Link("r", LinkPurpose.Report, postmortem, reader, item: null, now, options.Value.OtherDays);

    private Uri Link(string path, LinkPurpose purpose, PostmortemId postmortem, PersonId person, ActionItemId? item, DateTimeOffset now, int days)
    {
        string token = tokens.Issue(new LinkGrant(purpose, postmortem, person, item, now, now.AddDays(days)));
        return new Uri($"{site.Value.BaseUrl.AbsoluteUri.TrimEnd('/')}/{path}/{token}");
    }
}
