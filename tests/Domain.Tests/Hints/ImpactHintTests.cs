using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class ImpactHintTests
{
    [Theory]
    [InlineData("The database.", true)]
    [InlineData("Die Datenbank.", true)]
    [InlineData("Customers saw no transaction after 10:04.", false)]
    [InlineData("Nobody could log in.", false)]
    [InlineData("Die Anmeldung war nicht möglich.", false)]
    [InlineData("Die Antwortzeit stieg auf 20 Sekunden.", true)]
    [InlineData("Zwei Stunden lang kam keiner ins Intranet.", false)]
    [InlineData("EC-Zahlung an allen SB-Kassen, bar ging", false)]
    [InlineData("  \n", false)]
    public void OfText_FirstAnswer_AsksForWhatPeopleCouldNoLongerDo(string text, bool missing) =>
        Assert.Equal(missing, Hints.OfText(new QuestionId("what-stopped"), text, []).Contains(new Hint(HintKind.ImpactMissing, 0, 0)));

    [Fact]
    public void OfText_AnyOtherAnswer_NeedsNoImpact() => Assert.Empty(Hints.OfText(new QuestionId("how-fixed"), "The database.", []));
}
