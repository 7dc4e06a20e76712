using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

// One physical partition, as an account has for years.
public sealed class CosmosPostmortemStoreContractTests : PostmortemStoreContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

// Three: the client asks each and merges.
public sealed class CosmosPostmortemStoreOverPartitionsContractTests : PostmortemStoreContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(ranges: 3);

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosWakeUpContractTests : WakeUpContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosWakeUpOverPartitionsContractTests : WakeUpContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(ranges: 3);

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosPostmortemListContractTests : PostmortemListContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosPostmortemListOverPartitionsContractTests : PostmortemListContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(ranges: 3);

    protected override IPostmortemStore Store => new CosmosPostmortemStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosDraftStoreContractTests : DraftStoreContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IDraftStore Store => new CosmosDraftStore(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportArchiveContractTests : ReportArchiveContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportSearchContractTests : ReportSearchContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportArchiveWithFullTextContractTests : ReportArchiveContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(fullText: true);

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportSearchWithFullTextContractTests : ReportSearchContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(ranges: 3, fullText: true);

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportFilterContractTests : ReportFilterContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}

public sealed class CosmosReportFilterWithFullTextContractTests : ReportFilterContract, IDisposable
{
    private readonly TemporaryCosmos _cosmos = new(ranges: 3, fullText: true);

    protected override IReportArchive Archive => new CosmosReportArchive(_cosmos.Store);

    public void Dispose() => _cosmos.Dispose();
}
