using Microsoft.Data.Sqlite;

namespace Postmortems.Adapters.Sqlite;

/// <summary>The tables. A change is a new script at the end: databases in the field have run the ones before it.</summary>
internal static class SqliteSchema
{
    // Instants are UTC ticks: they sort, and come back to the last digit. The document is the truth; the columns beside it are
    // derived from it at each save and exist to be searched.
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE postmortems (
            id TEXT NOT NULL PRIMARY KEY,
            source TEXT NOT NULL,
            external_id TEXT NOT NULL,
            recurrence INTEGER NOT NULL,
            version INTEGER NOT NULL,
            look_again_at INTEGER,
            stage TEXT NOT NULL,
            service_key TEXT,
            opened_at INTEGER NOT NULL,
            summary TEXT NOT NULL,
            document TEXT NOT NULL,
            UNIQUE (source, external_id, recurrence)
        ) STRICT;
        CREATE INDEX postmortems_by_wake_up ON postmortems (look_again_at, id) WHERE look_again_at IS NOT NULL;
        CREATE INDEX postmortems_by_opening ON postmortems (opened_at DESC, id);
        CREATE INDEX postmortems_by_stage ON postmortems (stage, opened_at DESC, id);
        CREATE INDEX postmortems_by_service ON postmortems (service_key, opened_at DESC, id);

        CREATE TABLE drafts (
            postmortem TEXT NOT NULL,
            respondent TEXT NOT NULL,
            version TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (postmortem, respondent)
        ) STRICT;

        CREATE TABLE reports (
            id INTEGER PRIMARY KEY,
            postmortem TEXT NOT NULL,
            version INTEGER NOT NULL,
            title TEXT NOT NULL,
            service TEXT,
            severity TEXT NOT NULL,
            published_at INTEGER NOT NULL,
            document TEXT NOT NULL,
            UNIQUE (postmortem, version)
        ) STRICT;
        -- The newest version of each report, by the id of its row in reports.
        CREATE VIRTUAL TABLE report_search USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2');
        """,
        """
        CREATE TABLE summaries (
            postmortem TEXT NOT NULL PRIMARY KEY,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            service TEXT,
            service_key TEXT,
            severity INTEGER NOT NULL,
            stage TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            look_again_at INTEGER,
            open_items INTEGER NOT NULL,
            next_due INTEGER,
            missing_answers INTEGER NOT NULL,
            troubles INTEGER NOT NULL,
            resolved_at INTEGER NOT NULL,
            anchor INTEGER NOT NULL,
            facilitator TEXT NOT NULL,
            facilitator_hours TEXT,
            meeting TEXT NOT NULL,
            has_no_slot INTEGER NOT NULL,
            meeting_at INTEGER,
            chased_answers INTEGER NOT NULL,
            published_at INTEGER,
            new_version_wanted_at INTEGER,
            items_done_at INTEGER,
            open TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX summaries_by_opening ON summaries (opened_at DESC, postmortem);
        CREATE INDEX summaries_by_stage ON summaries (stage, opened_at DESC, postmortem);
        CREATE INDEX summaries_by_service ON summaries (service_key, opened_at DESC, postmortem);

        DROP INDEX postmortems_by_opening;
        DROP INDEX postmortems_by_stage;
        DROP INDEX postmortems_by_service;
        ALTER TABLE postmortems DROP COLUMN stage;
        ALTER TABLE postmortems DROP COLUMN service_key;
        ALTER TABLE postmortems DROP COLUMN opened_at;
        ALTER TABLE postmortems DROP COLUMN summary;

        -- The newest version of each report, by the id of its row in reports.
        CREATE TABLE searched_reports (
            id INTEGER PRIMARY KEY,
            postmortem TEXT NOT NULL,
            version INTEGER NOT NULL,
            title TEXT NOT NULL,
            service TEXT,
            service_key TEXT,
            severity TEXT NOT NULL,
            published_at INTEGER NOT NULL,
            heads TEXT NOT NULL
        ) STRICT;
        CREATE INDEX searched_reports_by_publication ON searched_reports (published_at DESC, id);
        DROP TABLE report_search;
        -- Beginnings of two and three letters are looked up, longer ones walked to.
        CREATE VIRTUAL TABLE report_search USING fts5 (title, text, factors, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        """,
    ];

    // What a script cannot derive: from the documents, once, after the script of the same number.
    private static readonly Dictionary<int, Action<SqliteConnection>> Rebuilt = new() { [2] = SqliteRebuild.SummariesAndSearch };

    /// <summary>The oldest schema there is a database of.</summary>
    internal static string First => Migrations[0];

    /// <summary>The schema this program writes; a database of a later one is not for it.</summary>
    public static int Newest => Migrations.Length;

    /// <exception cref="InvalidOperationException">The database was written by a later version of this program.</exception>
    public static void BringUpToDate(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        long version = (long)connection.Scalar("PRAGMA user_version")!;
        if (version > Migrations.Length)
        {
            throw new InvalidOperationException(
                $"{connection.DataSource} was written by a later version of this program (its schema is {version}, this program knows {Migrations.Length}). Start that version, or choose another directory with --data.");
        }

        for (int next = (int)version; next < Migrations.Length; next++)
        {
            connection.Execute(Migrations[next]);
            if (Rebuilt.TryGetValue(next + 1, out Action<SqliteConnection>? rebuild))
            {
                rebuild(connection);
            }
        }

        connection.Execute($"PRAGMA user_version = {Migrations.Length}");
        transaction.Commit();
    }
}
