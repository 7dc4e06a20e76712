using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;
using static Postmortems.Web.Tests.MailFixture;

namespace Postmortems.Web.Tests;

/// <summary>What an owner is promised is what the playbook's cadence does.</summary>
public class ReminderWordsTests
{
    // Today is Tuesday 24 November 2026. Somebody who can help is told after seven business days.
    [Theory]
    [InlineData("2026-11-27", new[] { 3 }, true, new[] { 1, 3, 7 }, 7, "Otherwise we write on the day, then 1, 3 and 7 business days later.")]
    [InlineData("2026-11-27", new[] { 3 }, false, new[] { 1, 3, 7 }, 7, "Otherwise we write 1, 3 and 7 business days later.")] // no reminder on the day
    [InlineData("2026-11-27", new[] { 3, 1 }, true, new[] { 1 }, 7, "Otherwise we write 1 business day before it is due, then on the day, then 1 business day later.")]
    [InlineData("2026-11-24", new[] { 3 }, true, new[] { 1, 3 }, 7, "Otherwise we write 1 and 3 business days later.")] // the day itself
    [InlineData("2026-11-27", new[] { 3 }, false, new int[0], 7, "Otherwise we write once a week after its date.")]
    [InlineData("2026-11-27", new[] { 3 }, true, new int[0], 5, "Otherwise we write on the day, then every 5 days after its date.")]
    [InlineData("2026-11-23", new[] { 3 }, true, new[] { 1, 3, 7 }, 7, "Otherwise we write again 3 and 7 business days after its date.")] // one day late
    [InlineData("2026-11-10", new[] { 3 }, true, new[] { 1, 3, 7 }, 7, "We write once a week until")] // ten days late
    public async Task ItemReminder_ThisCadence_SaysWhenTheNextComes(string due, int[] before, bool onTheDay, int[] after, int every, string said)
    {
        Postmortem postmortem = Following with { Items = [Ports with { Due = DateOnly.Parse(due, null) }] };

        MailMessage mail = await ComposeAsync(postmortem, Notice(NoticeKind.ItemReminder, Playbooks.Ines, "2", "-3"), With(before, onTheDay, after, every));

        Assert.Contains(said, mail.Text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    // Ten business days late, help has been asked for; one day late, it is still to come.
    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-10", false)]
    public async Task ItemReminder_HelpToCome_SaysSoOnlyWhileItIs(string due, bool told)
    {
        Postmortem postmortem = Following with { Items = [Ports with { Due = DateOnly.Parse(due, null) }] };

        MailMessage mail = await ComposeAsync(postmortem, Notice(NoticeKind.ItemReminder, Playbooks.Ines, "2", "+1"));

        Assert.Equal(told, mail.Text.Contains("somebody who can help", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { 3 }, true, "We remind you 3 business days before the due date.")]
    [InlineData(new int[0], true, "We remind you when it is due.")]
    [InlineData(new int[0], false, "We write only if it is still open after its date.")]
    public async Task ItemsAssigned_ThisCadence_PromisesNoOther(int[] before, bool onTheDay, string said)
    {
        MailMessage mail = await ComposeAsync(Following, Notice(NoticeKind.ItemsAssigned, Playbooks.Ines, "2#1"), With(before, onTheDay, [1], 7));

        Assert.Contains(said, mail.Text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    private static Playbook With(int[] before, bool onTheDay, int[] after, int every) => Playbooks.Default with
    {
        Reminders = Playbooks.Default.Reminders with { BeforeBusinessDays = [.. before], OnTheDay = onTheDay, AfterBusinessDays = [.. after], ThenEveryDays = every },
    };
}
