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

    [Theory]
    [InlineData(false, "alpha bravo charlie delta echoes", "alpha bravo golfs hotel india")] // two words of five: enough in common
    [InlineData(true, "alpha bravo charlie delta echoes", "alpha foxtrot golfs hotel india")] // one of five
    [InlineData(false, "alpha bravo", "alpha bravo charlie delta echoes foxtrot golfs")] // short, and all of it in the longer one
    [InlineData(true, "No.", "The ledger stopped, and customers waited.")] // words too short to compare
    public void Accounts_OfSomeWordsInCommon_DifferBelowTwoInFive(bool differ, string one, string other) =>
        Assert.Equal(differ, About(Stopped, Says(Ana, Said(one)), Says(Ravi, Said(other))).OfType<AgendaFinding.AccountsDiffer>().Any());

    [Fact]
    public void Accounts_OneOfThreeApart_DiffersAndAllAreNamed()
    {
        AgendaFinding found = Assert.Single(About(Stopped, Says(Ana, Said("The ledger stopped at 10:04.")), Says(Ravi, Said("At 10:04 the ledger stopped.")), Says(Mia, Said("The ledger stopped at 10:29."))));

        AgendaFinding.AccountsDiffer differ = Assert.IsType<AgendaFinding.AccountsDiffer>(found);
        Assert.Equal([Ana, Ravi, Mia], differ.Between);
        Assert.Equal(["10:04", "10:29"], differ.Figures);
    }

    [Fact]
    public void Accounts_TheLastOfThreeInOtherWords_Differ()
    {
        Assert.Single(About(Stopped, Says(Ana, Said("The ledger stopped.")), Says(Ravi, Said("The ledger stopped.")), Says(Mia, Said("Nobody could sign in any more."))));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Question_AskedOfNobody_IsOpenOnlyIfItIsRequired(bool required, bool open)
    {
        Postmortem postmortem = With([]) with { Questions = [Stopped with { Required = required }] };

        Assert.Equal(open ? 1 : 0, MeetingAgenda.Of(postmortem, 60).Findings);
    }

    [Fact]
    public void Question_OptionalButAsked_IsOpenUntilAnswered()
    {
        Postmortem postmortem = With([Says(Ana) with { Questions = [Stopped.Id] }]) with { Questions = [Stopped with { Required = false }] };

        Assert.Equal(1, MeetingAgenda.Of(postmortem, 60).Findings);
    }

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

    [Fact]
    public void Findings_OfSeveralQuestions_AreCountedTogether()
    {
        Answer items = new Answer.Items([new ProposedItem("Alert", null, null)]);

        MeetingAgenda agenda = MeetingAgenda.Of(With(Says(Ana, (Stopped, new Answer.Text("The ledger stopped.")), (Led, new Answer.Whys([])), (Prevent, items)), Says(Ravi)), 60);

        // Ravi has not said what stopped, nobody why, and the alert lacks an owner and a date; Ravi did not propose anything either.
        Assert.Equal(5, agenda.Findings);
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
    public void Minutes_OfAnHourWithoutAnswers_AreSharedByWeight()
    {
        MeetingAgenda agenda = MeetingAgenda.Of(With(Says(Ana), Says(Ravi)), 60);

        // One each; the other 55 by 2, 3, 7, 6 and 2 of 20; of the two minutes left over one goes to each of the largest remainders, the first ones first.
        Assert.Equal([7, 9, 20, 18, 6], agenda.Points.Select(point => point.Minutes));
    }

    [Fact]
    public void Minutes_OfAnHour_GoToTheWhysFirst()
    {
        MeetingAgenda agenda = MeetingAgenda.Of(With(Says(Ana), Says(Ravi)), 60);

        Assert.Equal(Led, agenda.Points.OfType<AgendaPoint.AboutQuestion>().MaxBy(point => point.Minutes)!.Question);
    }

    private static (Question Question, Answer Answer) Said(string text) => (Stopped, new Answer.Text(text));

    private static System.Collections.Immutable.ImmutableArray<AgendaFinding> About(Question question, params Respondent[] respondents) =>
        MeetingAgenda.Of(With([.. respondents.Select(respondent => respondent with { Questions = [question.Id] })]), 60).Points.OfType<AgendaPoint.AboutQuestion>().Single(point => point.Question == question).Findings;
}
