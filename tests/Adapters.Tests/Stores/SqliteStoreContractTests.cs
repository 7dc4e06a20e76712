using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

public sealed class SqlitePostmortemStoreContractTests : PostmortemStoreContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IPostmortemStore Store => new SqlitePostmortemStore(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqliteWakeUpContractTests : WakeUpContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IPostmortemStore Store => new SqlitePostmortemStore(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqlitePostmortemListContractTests : PostmortemListContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IPostmortemStore Store => new SqlitePostmortemStore(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqliteDraftStoreContractTests : DraftStoreContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IDraftStore Store => new SqliteDraftStore(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqliteReportArchiveContractTests : ReportArchiveContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IReportArchive Archive => new SqliteReportArchive(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqliteReportSearchContractTests : ReportSearchContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IReportArchive Archive => new SqliteReportArchive(_database.Store);

    public void Dispose() => _database.Dispose();
}

public sealed class SqliteReportFilterContractTests : ReportFilterContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IReportArchive Archive => new SqliteReportArchive(_database.Store);

    public void Dispose() => _database.Dispose();
}
