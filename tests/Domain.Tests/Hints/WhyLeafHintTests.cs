using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class WhyLeafHintTests
{
    [Theory]
    [InlineData("Ravi", HintKind.NamesAPerson)]
    [InlineData("weil nur Mia Zugriff hatte", HintKind.NamesAPerson)]
    [InlineData("It is tied to Ana's badge.", HintKind.NamesAPerson)]
    [InlineData("Herr Brandt hat die Wartung vorgezogen", HintKind.NamesAPerson)]
    [InlineData("Mr. Okonkwo had the only key", HintKind.NamesAPerson)]
    [InlineData("Root cause: Dave", HintKind.Fault)]
    [InlineData("human error", HintKind.HumanError)]
    [InlineData("Menschliches Versagen", HintKind.HumanError)]
    public void OfWhyLeaf_StopsAtAPerson_SaysSo(string text, HintKind kind) =>
        Assert.Contains(Hints.OfWhyLeaf(text, LabelledSentence.People), hint => hint.Kind == kind);

    [Theory]
    [InlineData("No check compares the two environments")]
    [InlineData("thanks to Ana we know the port list is old")]
    [InlineData("There is one seat for the console, the seat is tied to Ana's badge, and nights are not covered.")]
    [InlineData("MS Exchange drops mails over 20 MB")]
    [InlineData("Der alte Herr der Ringe im Namen des Hosts verwirrt")]
    [InlineData("Root cause: we had one replica, and its node was drained")]
    [InlineData("")]
    public void OfWhyLeaf_SomethingToChange_IsFine(string text) => Assert.Empty(Hints.OfWhyLeaf(text, LabelledSentence.People));
}
