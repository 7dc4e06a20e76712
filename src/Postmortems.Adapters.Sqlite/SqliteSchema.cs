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
    ];

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

        foreach (string migration in Migrations.AsSpan((int)version))
        {
            connection.Execute(migration);
        }

        connection.Execute($"PRAGMA user_version = {Migrations.Length}");
        transaction.Commit();
    }
}
