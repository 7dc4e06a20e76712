using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The history's details, stored as English lines, in the words of whoever reads them.</summary>
public class AuditWordsTests
{
    // Inês reads in Lisbon, where clocks show UTC in December.
    [Theory]
    [InlineData("FormDelegated", "to Grace Kim", "an Grace Kim")]
    [InlineData("RespondentReplaced", "Asha Rao by Grace Kim", "Grace Kim statt Asha Rao")]
    [InlineData("AttendeeSet", "Grace Kim, required", "Grace Kim, erforderlich")]
    [InlineData("AttendeeSet", "Kim, optional, optional", "Kim, optional, optional")]
    [InlineData("ReportPublished", "version 2", "Fassung 2")]
    [InlineData("ReportPublished", "The figure was wrong", "The figure was wrong")]
    [InlineData("ItemPostponed", "1: 2026-12-04 to 2026-12-11, to be sure", "1: von Fr, 4. Dez. 2026 auf Fr, 11. Dez. 2026, to be sure")]
    [InlineData("ItemHandedOver", "1: to Grace Kim", "1: an Grace Kim")]
    [InlineData("MeetingTimeChosen", "2026-12-04 10:00:00Z", "Fr, 4. Dez. 2026, 10:00 (Europe/Lisbon)")]
    [InlineData("FormDeclined", "to be honest, version 2 by me", "to be honest, version 2 by me")] // typed: nobody else's words are touched
    [InlineData("NeverHeardOf", "to Grace Kim", "to Grace Kim")]
    public void Detail_GermanReader_IsSaidInGermanWhereItIsOurs(string happened, string stored, string said)
    {
        Languages.Speak(Languages.Find("de")!);

        Assert.Equal(said, AuditWords.Of(new AuditEntry(default, happened, null, stored), Playbooks.Default.CalendarOf(Playbooks.Ines.Id)));
    }

    // What the lifecycle writes is what is recognised.
    [Fact]
    public void Detail_OfARecordedPostponement_IsRecognised()
    {
        Languages.Speak(Languages.Find("de")!);
        Postmortem following = MailFixture.Following;

        Decision decided = PostmortemLifecycle.Decide(
            following,
            new LifecycleEvent.ItemPostponed(new ActionItemId(2), MailFixture.Ports.Due, MailFixture.Ports.Due.AddDays(7), "vendor", null, MailFixture.Now),
            MailFixture.Now,
            Playbooks.Default);

        Assert.Equal("2: von Fr, 4. Dez. 2026 auf Fr, 11. Dez. 2026, vendor", AuditWords.Of(decided.Postmortem.Audit[^1], Playbooks.Default.CalendarOf(Playbooks.Ines.Id)));
    }

    [Fact]
    public void Detail_Missing_StaysMissing() =>
        Assert.Null(AuditWords.Of(new AuditEntry(default, "Resumed", null, null), Playbooks.Default.CalendarOf(Playbooks.Ines.Id)));
}
