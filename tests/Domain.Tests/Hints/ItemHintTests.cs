using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class ItemHintTests
{
    // A Wednesday, like any other.
    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly Person Ana = new(EmailAddress.Parse("ana@example.com"), "Ana Lopes");

    [Theory]
    [InlineData("Be more careful", HintKind.VagueItem)]
    [InlineData("Monitoring", HintKind.VagueItem)]
    [InlineData("Improve monitoring", HintKind.VagueItem)]
    [InlineData("Alle an die Checkliste erinnern", HintKind.VagueItem)]
    [InlineData("Rewrite the billing platform", HintKind.ItemTooLarge)]
    [InlineData("Add an alert, write a runbook and upgrade Kafka", HintKind.ItemTooLarge)]
    [InlineData("Alle Dienste auf Kubernetes umziehen", HintKind.ItemTooLarge)]
    [InlineData("Abrechnungsplattform neu schreiben", HintKind.ItemTooLarge)]
    [InlineData("Alarm einrichten, Handbuch ergänzen und zweite Leitung bestellen", HintKind.ItemTooLarge)]
    [InlineData("Written warning for the dispatcher", HintKind.Punishment)]
    public void OfItem_Title_IsHintedAt(string title, HintKind kind) => Assert.Equal([kind], Kinds(new(title, Ana, Today.AddDays(20))));

    [Theory]
    [InlineData("Improve monitoring: page when the queue is older than 5 minutes")]
    [InlineData("Add a dry run to the delete script")]
    [InlineData("Rewrite the retry function")]
    [InlineData("Dem Löschskript einen Probelauf geben")]
    [InlineData("Remove the careless default")]
    [InlineData("Alarm einrichten, wenn Nachrichten länger als 5 Minuten warten und Pakete liegen bleiben")]
    public void OfItem_SomethingToShow_IsFine(string title) => Assert.Empty(Kinds(new(title, Ana, Today.AddDays(20))));

    [Fact]
    public void OfItem_NobodyAndNoDate_AsksForBoth() =>
        Assert.Equal([HintKind.NoOwner, HintKind.NoDate], Kinds(new("Add a dry run to the delete script", Owner: null, Due: null)));

    [Theory]
    [InlineData(92, false)]
    [InlineData(93, true)]
    public void OfItem_DueAfterAQuarter_IsTooLarge(int days, bool large) =>
        Assert.Equal(large, Kinds(new("Add a dry run to the delete script", Ana, Today.AddDays(days))).Contains(HintKind.ItemTooLarge));

    [Fact]
    public void OfItem_NotTypedYet_IsLeftAlone() => Assert.Empty(Kinds(new(" ", Owner: null, Due: null)));

    private static IEnumerable<HintKind> Kinds(ProposedItem item) => Hints.OfItem(item, Today).Select(hint => hint.Kind);
}
