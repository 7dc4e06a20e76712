using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public class ReportDraftsTests
{
    [Fact]
    public void From_SeveralAccounts_KeepsEachWithItsName()
    {
        Postmortem postmortem = With(Says(Ana, (Stopped, new Answer.Text("The ledger.\n\nNobody saw new rows."))), Says(Ravi, (Stopped, new Answer.Text("- reads\n- writes"))));

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today);

        Assert.Equal("**Ana Lopes**: The ledger.\n\nNobody saw new rows.\n\n**Ravi Iyer**:\n\n- reads\n- writes", Text(draft, Stopped));
    }

    [Fact]
    public void From_OneAccount_IsNotAttributed()
    {
        Postmortem postmortem = With(Says(Ana, (Stopped, new Answer.Text("The ledger."))), Says(Ravi, (Stopped, new Answer.NothingToAdd())));

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today);

        Assert.Equal("The ledger.", Text(draft, Stopped));
    }

    [Fact]
    public void From_NotAttributed_LeavesNamesOut()
    {
        Postmortem postmortem = With(Says(Ana, (Stopped, new Answer.Text("Reads."))), Says(Ravi, (Stopped, new Answer.Text("Writes."))));

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today, attributed: false);

        Assert.Equal("Reads.\n\nWrites.", Text(draft, Stopped));
    }

    [Fact]
    public void From_Silence_SaysSo()
    {
        Postmortem postmortem = With(Says(Ana, (Stopped, new Answer.NothingToAdd())), Says(Ravi, (Led, new Answer.Text("  "))));

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today);

        Assert.Equal("_Everyone who was asked had nothing to add._", Text(draft, Stopped));
        Assert.Equal("_Nobody has answered this question yet._", Text(draft, Led));
    }

    [Fact]
    public void From_WhysOfTwo_AreOneTree()
    {
        Answer ana = new Answer.Whys([Because("The port was blocked", Because("# A rule changed"), Because(" ", Because("Nobody watched it")))]);
        Answer ravi = new Answer.Whys([Because("the port  was BLOCKED", Because("Tests use other ports"))]);

        ReportContent draft = ReportDrafts.From(With(Says(Ana, (Led, ana)), Says(Ravi, (Led, ravi))), Policy, Today);

        Assert.Equal("- The port was blocked\n  - \\# A rule changed\n  - Nobody watched it\n  - Tests use other ports", Text(draft, Led));
    }

    // Saturday 5 December 2026 is the fifteenth day; Monday the 7th is Mia's holiday.
    [Fact]
    public void From_ProposedItems_AreNumberedAndFilledIn()
    {
        Answer ana = new Answer.Items([new ProposedItem("Alert on blocked ports", null, null), new ProposedItem("Align the ports", Mia, null), new ProposedItem(" ", Ravi, null)]);
        Answer ravi = new Answer.Items([new ProposedItem("ALERT on  blocked ports", Ana, new DateOnly(2026, 12, 1)), new ProposedItem("Alert on blocked ports", Ravi, null)]);

        ReportContent draft = ReportDrafts.From(With(Says(Ana, (Prevent, ana)), Says(Ravi, (Prevent, ravi))), Policy, Today);

        Assert.Equal(
            [
                new ReportItem(new ActionItemId(1), "Alert on blocked ports", Ana, new DateOnly(2026, 12, 1)),
                new ReportItem(new ActionItemId(2), "Align the ports", Mia, new DateOnly(2026, 12, 8)),
                new ReportItem(new ActionItemId(3), "Alert on blocked ports", Ravi, new DateOnly(2026, 12, 7)),
            ],
            draft.Items);
    }

    [Fact]
    public void From_EditedDraft_IsTheFacilitatorsText()
    {
        ReportContent edited = new("Mine", [new ReportSection(Stopped.Id, Stopped.Text, "As told.")], []);
        Postmortem postmortem = With(Says(Ana, (Stopped, new Answer.Text("The ledger.")))) with { Report = new ReportState.Drafting { Draft = new ReportDraft(1, edited, Noon, Ana.Id) } };

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today);

        Assert.Equal("Mine", draft.Title);
        Assert.Equal("As told.", Text(draft, Stopped));
    }

    [Fact]
    public void From_PublishedReport_KeepsIdsOwnersAndDueDates()
    {
        ReportContent published = new("v1", [], [new ReportItem(new ActionItemId(2), "Alert", Ana, Today), new ReportItem(new ActionItemId(5), "Docs", Ana, Today)]);
        ActionItem handedOver = new(new ActionItemId(2), "Alert", Ravi, new DateOnly(2027, 1, 15), Noon, 1, [], 0, new ActionItemState.Open());
        ActionItem dropped = handedOver with { Id = new ActionItemId(5), State = new ActionItemState.Dropped("Not worth it", Noon, null) };
        Postmortem postmortem = With() with
        {
            Report = new ReportState.Published(new PublishedReport(PostmortemId.For("manual", "42"), 1, published, Noon, null, null), [], Noon),
            Items = [handedOver, dropped],
        };

        ReportContent draft = ReportDrafts.From(postmortem, Policy, Today);

        Assert.Equal([new ReportItem(new ActionItemId(2), "Alert", Ravi, new DateOnly(2027, 1, 15))], draft.Items);
    }
}
