using Postmortems.Application;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

// The fake that other tests stand on keeps to the contracts it stands in for.
public sealed class InMemoryPostmortemStoreTests : PostmortemStoreContract
{
    protected override IPostmortemStore Store { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryWakeUpTests : WakeUpContract
{
    protected override IPostmortemStore Store { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryPostmortemListTests : PostmortemListContract
{
    protected override IPostmortemStore Store { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryDraftStoreTests : DraftStoreContract
{
    protected override IDraftStore Store { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryReportArchiveTests : ReportArchiveContract
{
    protected override IReportArchive Archive { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryReportSearchTests : ReportSearchContract
{
    protected override IReportArchive Archive { get; } = new InMemoryPostmortemStore();
}

public sealed class InMemoryReportFilterTests : ReportFilterContract
{
    protected override IReportArchive Archive { get; } = new InMemoryPostmortemStore();
}
