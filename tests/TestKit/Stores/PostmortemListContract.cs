using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every postmortem store keeps to about its list. Each test starts with an empty store.</summary>
public abstract class PostmortemListContract
{
    protected abstract IPostmortemStore Store { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_NothingStored_IsEmpty()
    {
        PostmortemPage page = await Store.ListAsync(new PostmortemQuery(), Token);

        Assert.Empty(page.Postmortems);
        Assert.Equal(0, page.Total);
    }

    [Fact]
    public async Task List_Row_TellsWhatTheDocumentSays()
    {
        Postmortem published = Samples.Shapes["published"];
        await Store.TryAddAsync(published, Samples.Opened.AddDays(5), Token);

        PostmortemSummary row = Assert.Single((await Store.ListAsync(new PostmortemQuery(), Token)).Postmortems);

        Assert.Equal(
            new PostmortemSummary(
                published.Id,
                "No new transactions shown",
                "payments",
                Severity.Sev2,
                Stage.FollowingUp,
                Samples.Opened,
                Samples.Opened.AddDays(5),
                OpenItems: 2,
                NextDue: new DateOnly(2025, 11, 5),
                MissingAnswers: 0,
                Troubles: 1,
                new PostmortemProgress(
                    ResolvedAt: Samples.Opened.AddMinutes(-1),
                    Anchor: Samples.Opened,
                    Facilitator: Samples.Asha.Id,
                    FacilitatorHours: null,
                    Meeting: MeetingStand.Held,
                    HasNoSlot: false,
                    MeetingAt: Samples.Opened.AddDays(2),
                    ChasedAnswers: 0,
                    PublishedAt: Samples.Opened.AddDays(5),
                    NewVersionWantedAt: null,
                    ItemsDoneAt: null,
                    Open: [new(Samples.Björn.Id, KnownZone: null, new DateOnly(2025, 11, 5), Postponed: 0), new(Samples.Chen.Id, KnownZone: null, new DateOnly(2025, 11, 12), Postponed: 0)])),
            row);
    }

    [Theory]
    [InlineData("collecting")]
    [InlineData("learnt")]
    [InlineData("no-slot")]
    [InlineData("held")]
    [InlineData("new-version-wanted")]
    [InlineData("on-hold")]
    [InlineData("waived")]
    [InlineData("everyone-excused")]
    public async Task List_RowOfEveryShape_IsThatOfItsDocument(string shape)
    {
        Postmortem postmortem = Samples.Shapes[shape];
        await Store.TryAddAsync(postmortem, Samples.Opened, Token);

        Assert.Equal([PostmortemSummaries.From(postmortem, Samples.Opened)], (await Store.ListAsync(new PostmortemQuery(), Token)).Postmortems);
        Assert.Equal([PostmortemSummaries.From(postmortem, Samples.Opened)], await Store.SummariesAsync(new PostmortemQuery(), Token));
    }

    // Two in each of three severities, a day apart, one of them with an accent in its title.
    [Fact]
    public async Task List_SeverityTitleAndDates_NarrowItToo()
    {
        for (int number = 1; number <= 6; number++)
        {
            Postmortem one = Samples.Collecting($"{number}", openedAt: Samples.Opened.AddDays(number), title: number % 2 == 0 ? $"Größe {number}" : $"100% disk {number}");
            await Store.TryAddAsync(one with { Incident = one.Incident with { Severity = (Severity)((number + 1) / 2) } }, null, Token);
        }

        Assert.Equal(["4", "3"], await Found(new PostmortemQuery { Severity = Severity.Sev2 }));
        Assert.Equal(["6", "4", "2"], await Found(new PostmortemQuery { Title = "GRÖßE" }));
        Assert.Equal(["5"], await Found(new PostmortemQuery { Title = "0% Disk 5" }));
        Assert.Empty(await Found(new PostmortemQuery { Title = "1%disk" }));
        Assert.Equal(["4", "3"], await Found(new PostmortemQuery { OpenedFrom = Samples.Opened.AddDays(3), OpenedBefore = Samples.Opened.AddDays(5) }));
        Assert.Equal(["4"], await Found(new PostmortemQuery(Stage.Collecting, "PAYMENTS") { Severity = Severity.Sev2, Title = "größe", OpenedFrom = Samples.Opened }));
    }

    [Fact]
    public async Task List_UnderWay_LeavesOutWhatIsOver()
    {
        foreach ((string shape, Postmortem postmortem) in Samples.Shapes)
        {
            Postmortem own = postmortem with { Id = Id(shape), Incident = postmortem.Incident with { ExternalId = shape } };
            await Store.TryAddAsync(shape == "new-version-wanted" ? own with { Report = (ReportState.Published)own.Report with { NewVersionWanted = null } } : own, null, Token);
        }

        IEnumerable<string> under = await Found(new PostmortemQuery { UnderWay = true });

        Assert.Equal(["new-version-wanted", "waived"], Samples.Shapes.Keys.Except(under));
    }

    [Fact]
    public async Task Summaries_EveryPage_ComeAtOnceNewestFirst()
    {
        foreach (int number in Enumerable.Range(0, 7))
        {
            await Add($"{number}", number < 5 ? "search" : null, Samples.Opened.AddDays(number));
        }

        IReadOnlyList<PostmortemSummary> all = await Store.SummariesAsync(new PostmortemQuery(Service: "Search", PageNumber: 2, PageSize: 2), Token);

        Assert.Equal(["4", "3", "2", "1", "0"], all.Select(row => row.Title));
    }

    [Fact]
    public async Task List_AfterASave_TellsTheNewState()
    {
        await Store.TryAddAsync(Samples.Collecting(), Samples.Opened, Token);
        Stored<Postmortem> read = (await Store.FindAsync(Samples.Collecting().Id, Token))!;
        await Store.TrySaveAsync(Samples.Shapes["waived"], null, read.Version, Token);

        PostmortemPage page = await Store.ListAsync(new PostmortemQuery(Stage.Waived), Token);

        Assert.Equal((Stage.Waived, null, null), page.Postmortems.Select(row => (row.Stage, row.LookAgainAt, row.Service)).Single());
        Assert.Equal(0, (await Store.ListAsync(new PostmortemQuery(Stage.Collecting), Token)).Total);
    }

    [Fact]
    public async Task List_Filters_NarrowRowsAndTotal()
    {
        await Add("1", "Zahlungen-Ü", Samples.Opened);
        await Add("2", "zahlungen-ü", Samples.Opened.AddDays(1));
        await Add("3", "search", Samples.Opened.AddDays(2));
        await Add("4", null, Samples.Opened.AddDays(3));
        await Store.TryAddAsync(Samples.Shapes["on-hold"] with { Incident = Samples.Collecting("5", service: "search").Incident, Id = Id("5") }, null, Token);

        Assert.Equal(["2", "1"], await Found(new PostmortemQuery(Service: "ZAHLUNGEN-Ü")));
        Assert.Equal(["4", "3", "2", "1"], await Found(new PostmortemQuery(Stage.Collecting)));
        Assert.Equal(["3"], await Found(new PostmortemQuery(Stage.Collecting, "search")));
        Assert.Equal(["5"], await Found(new PostmortemQuery(Stage.OnHold)));
        Assert.Empty(await Found(new PostmortemQuery(Service: "sear%")));
        Assert.Empty(await Found(new PostmortemQuery(Stage.Closed)));
    }

    // All opened in the same instant, so that only a full order keeps a row from being on two pages or on none.
    [Fact]
    public async Task List_PageByPage_GivesEveryRowOnce()
    {
        for (int number = 0; number < 25; number++)
        {
            await Add(number.ToString(CultureInfo.InvariantCulture), "search", Samples.Opened);
        }

        List<PostmortemPage> pages = [];
        for (int page = 1; page <= 4; page++)
        {
            pages.Add(await Store.ListAsync(new PostmortemQuery(PageNumber: page, PageSize: 10), Token));
        }

        Assert.Equal([10, 10, 5, 0], pages.Select(page => page.Postmortems.Count));
        Assert.All(pages, page => Assert.Equal(25, page.Total));
        Assert.Equal(25, pages.SelectMany(page => page.Postmortems).Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public async Task List_NewestOpened_ComeFirst()
    {
        await Add("middle", null, Samples.Opened.AddDays(1));
        await Add("oldest", null, Samples.Opened);
        await Add("newest", null, Samples.Opened.AddDays(2));

        Assert.Equal(["newest", "middle", "oldest"], await Found(new PostmortemQuery()));
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    public async Task List_PageOutOfRange_IsRefused(int number, int size) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ListAsync(new PostmortemQuery(PageNumber: number, PageSize: size), Token));

    private static PostmortemId Id(string externalId) => Samples.Collecting(externalId).Id;

    private async Task Add(string externalId, string? service, DateTimeOffset openedAt) =>
        Assert.True(await Store.TryAddAsync(Samples.Collecting(externalId, openedAt: openedAt, service: service, title: externalId), null, Token));

    private async Task<IEnumerable<string>> Found(PostmortemQuery query)
    {
        PostmortemPage page = await Store.ListAsync(query, Token);
        Assert.Equal(page.Postmortems.Count, page.Total);
        List<string> ids = [];
        foreach (PostmortemSummary row in page.Postmortems)
        {
            ids.Add((await Store.FindAsync(row.Id, Token))!.Value.Incident.ExternalId);
        }

        return ids;
    }
}
