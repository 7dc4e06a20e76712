using FsCheck.Xunit;
using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public class MeetingAgendaTests
{
    [Fact]
    public void Question_NobodyAnswered_NamesWhoWasAsked()
    {
        AgendaFinding found = Assert.Single(About(Stopped, Says(Ana), Says(Ravi)));

        Assert.Equal([Ana, Ravi], Assert.IsType<AgendaFinding.NobodyAnswered>(found).Asked);
    }

    [Fact]
    public void Question_SomeAnswered_NamesTheOthers()
    {
        AgendaFinding found = Assert.Single(About(Stopped, Says(Ana, (Stopped, new Answer.Text("The ledger stopped."))), Says(Ravi)));

        Assert.Equal([Ravi], Assert.IsType<AgendaFinding.NotYet>(found).Missing);
    }

    [Fact]
    public void Accounts_OtherTimes_DifferInThem()
    {
        AgendaFinding found = Assert.Single(About(Stopped, Says(Ana, (Stopped, new Answer.Text("The ledger stopped at 10:04, for 90 minutes."))), Says(Ravi, (Stopped, new Answer.Text("The ledger stopped at 10:29, for 90 minutes.")))));

        Assert.Equal(["10:04", "10:29"], Assert.IsType<AgendaFinding.AccountsDiffer>(found).Figures);
    }

    [Fact]
    public void Accounts_OtherWords_Differ()
    {
        AgendaFinding found = Assert.Single(About(Stopped, Says(Ana, (Stopped, new Answer.Text("A firewall rule blocked the database port."))), Says(Ravi, (Stopped, new Answer.Text("Nobody could sign in any more.")))));

        Assert.Empty(Assert.IsType<AgendaFinding.AccountsDiffer>(found).Figures);
    }

    [Theory]
    [InlineData("The ledger stopped at 10:04.", "At 10:04 the ledger stopped working.")]
    [InlineData("The ledger stopped at 10:04.", "The ledger stopped.")] // one names no time: no contradiction
    [InlineData("Der Schreiber erreichte die Datenbank nicht.", "Die Datenbank war für den Schreiber nicht zu erreichen.")]
    public void Accounts_TellingTheSame_AreNotBroughtUp(string one, string other) =>
        Assert.Empty(About(Stopped, Says(Ana, (Stopped, new Answer.Text(one))), Says(Ravi, (Stopped, new Answer.Text(other)))));

    [Fact]
    public void Whys_LastOneWithWorkOrAReason_IsNotBroughtUp()
    {
        Why worked = Because("A rule changed") with { End = new WhyEnd(true, "Ask for two eyes on rules", null) };
        Why reasoned = Because("The vendor was down") with { End = new WhyEnd(false, null, "We leave this vendor in May") };
        Why judged = Because("Test has other ports") with { End = new WhyEnd(true, null, " ") };

        AgendaFinding found = Assert.Single(About(Led, Says(Ana, (Led, new Answer.Whys([worked, reasoned, judged])))));

        Assert.Equal(["Test has other ports"], Assert.IsType<AgendaFinding.WhysWithoutEnd>(found).Leaves);
    }

    [Fact]
    public void Whys_Branches_BringUpTheirLastOnes()
    {
        Answer whys = new Answer.Whys([Because("The port was closed", Because("A rule changed"), Because("Nothing showed it", Because("Test has other ports")))]);

        AgendaFinding found = Assert.Single(About(Led, Says(Ana, (Led, whys))));

        Assert.Equal(["A rule changed", "Test has other ports"], Assert.IsType<AgendaFinding.WhysWithoutEnd>(found).Leaves);
    }

    [Fact]
    public void Items_WithoutOwnerOrDate_AreEachBroughtUp()
    {
        Answer items = new Answer.Items([new ProposedItem("Alert", null, Today), new ProposedItem("Test ports", Ana, null), new ProposedItem("Both there", Ravi, Today)]);

        var found = About(Prevent, Says(Ana, (Prevent, items)));

        Assert.Equal(["Alert"], found.OfType<AgendaFinding.ItemsWithoutOwner>().Single().Titles);
        Assert.Equal(["Test ports"], found.OfType<AgendaFinding.ItemsWithoutDate>().Single().Titles);
    }

    [Property]
    public void Minutes_OfAnyMeeting_AddUpAndNoneIsForNothing(byte length, bool silent)
    {
        int minutes = 15 + (length % 226); // a playbook allows 15 to 240
        Postmortem postmortem = silent ? With(Says(Ana), Says(Ravi)) : With(Says(Ana, (Stopped, new Answer.Text("10:04"))), Says(Ravi, (Stopped, new Answer.Text("10:05"))));

        MeetingAgenda agenda = MeetingAgenda.Of(postmortem, minutes);

        Assert.Equal(minutes, agenda.Points.Sum(point => point.Minutes));
        Assert.All(agenda.Points, point => Assert.InRange(point.Minutes, 1, minutes));
        Assert.Equal(postmortem.Questions, agenda.Points.OfType<AgendaPoint.AboutQuestion>().Select(point => point.Question));
    }

    [Fact]
    public void Minutes_OfAnHour_GoToTheWhysFirst()
    {
        MeetingAgenda agenda = MeetingAgenda.Of(With(Says(Ana), Says(Ravi)), 60);

        Assert.Equal(Led, agenda.Points.OfType<AgendaPoint.AboutQuestion>().MaxBy(point => point.Minutes)!.Question);
    }

    private static System.Collections.Immutable.ImmutableArray<AgendaFinding> About(Question question, params Respondent[] respondents) =>
        MeetingAgenda.Of(With([.. respondents.Select(respondent => respondent with { Questions = [question.Id] })]), 60).Points.OfType<AgendaPoint.AboutQuestion>().Single(point => point.Question == question).Findings;
}
