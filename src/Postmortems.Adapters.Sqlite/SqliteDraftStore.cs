using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

public sealed class SqliteDraftStore(SqliteStore store) : IDraftStore
{
    // A version is drawn, not counted: after a draft was removed, a tab still open on it must not match the next draft's count.
    private const string AddSql = """
        INSERT INTO drafts (postmortem, respondent, version, document) VALUES ($postmortem, $respondent, hex(randomblob(16)), $document)
        ON CONFLICT DO NOTHING RETURNING version
        """;

    private const string SaveSql = """
        UPDATE drafts SET version = hex(randomblob(16)), document = $document
        WHERE postmortem = $postmortem AND respondent = $respondent AND version = $version RETURNING version
        """;

    public Task<Stored<AnswerDraft>?> FindDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.Rows(
            "SELECT document, version FROM drafts WHERE postmortem = $postmortem AND respondent = $respondent",
            row => new Stored<AnswerDraft>(PostmortemJson.Read<AnswerDraft>(row.GetString(0)), new(row.GetString(1))),
            ("$postmortem", postmortem.ToString()),
            ("$respondent", respondent.Value)).SingleOrDefault(),
        cancellationToken);

    public Task<StoreVersion?> TrySaveDraftAsync(AnswerDraft draft, StoreVersion? read, CancellationToken cancellationToken)
    {
        string document = PostmortemJson.Write(draft);
        return store.WriteAsync<StoreVersion?>(
            connection => connection.Scalar(
                read is null ? AddSql : SaveSql,
                ("$postmortem", draft.Postmortem.ToString()),
                ("$respondent", draft.Respondent.Value),
                ("$version", read?.Value),
                ("$document", document)) is string version ? new(version) : null,
            cancellationToken);
    }

    public Task RemoveDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken) => store.WriteAsync(
        connection => connection.Execute(
            "DELETE FROM drafts WHERE postmortem = $postmortem AND respondent = $respondent",
            ("$postmortem", postmortem.ToString()),
            ("$respondent", respondent.Value)),
        cancellationToken);
}
