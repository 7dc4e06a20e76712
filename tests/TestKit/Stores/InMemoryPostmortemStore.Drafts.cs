using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

public sealed partial class InMemoryPostmortemStore
{
    private readonly Dictionary<(PostmortemId Postmortem, PersonId Respondent), (string Document, StoreVersion Version)> _drafts = [];

    public Task<Stored<AnswerDraft>?> FindDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken) =>
        Do(
            () => _drafts.TryGetValue((postmortem, respondent), out var kept) ? new Stored<AnswerDraft>(PostmortemJson.Read<AnswerDraft>(kept.Document), kept.Version) : null,
            cancellationToken);

    public Task<StoreVersion?> TrySaveDraftAsync(AnswerDraft draft, StoreVersion? read, CancellationToken cancellationToken) =>
        Do<StoreVersion?>(
            () =>
            {
                StoreVersion? current = _drafts.TryGetValue((draft.Postmortem, draft.Respondent), out var kept) ? kept.Version : null;
                if (current != read)
                {
                    return null;
                }

                StoreVersion version = NextVersion();
                _drafts[(draft.Postmortem, draft.Respondent)] = (PostmortemJson.Write(draft), version);
                return version;
            },
            cancellationToken);

    public Task RemoveDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken) =>
        Do(() => _drafts.Remove((postmortem, respondent)), cancellationToken);
}
