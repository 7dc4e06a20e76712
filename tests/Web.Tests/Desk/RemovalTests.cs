using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Taking somebody off the meeting: undone where nobody has heard of it, asked first where mail goes out.</summary>
public sealed class RemovalTests
{
    [Fact]
    public async Task Remove_NoMeetingInTheCalendars_OffersAnUndoThatInvitesAsBefore()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        Attendee chen = (await site.StoredAsync()).Attendees.Single(attendee => attendee.Person == Samples.Chen);

        Seen removed = await site.SendAsync($"{site.Desk}/people", $"remove-{Samples.Chen.Id}");
        Postmortem without = await site.StoredAsync();
        Seen undone = await site.SendAsync(removed.Location!, "undo");

        Assert.Equal((303, $"{site.Desk}/people?done=attendee-removed"), (removed.Status, removed.Location));
        Assert.DoesNotContain(chen, without.Attendees);
        Assert.Equal((303, $"{site.Desk}/people?done=attendee-back"), (undone.Status, undone.Location));
        Assert.Contains(chen, (await site.StoredAsync()).Attendees);
        Seen page = await site.GetAsync(undone.Location!);
        Assert.Contains("Undone: they are on the list as before.", page.Words, StringComparison.Ordinal);
        Assert.Null((await site.GetAsync(removed.Location!)).Page.GetElementById("undo"));
    }

    [Fact]
    public async Task Remove_MeetingInTheCalendars_AsksFirstAndTellsWhoIsMailed()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("booked"));
        string asking = (await site.GetAsync($"{site.Desk}/people")).Page.QuerySelector($"a[href$='attendees/{Samples.Chen.Id}/remove']")!.GetAttribute("href")!;

        Seen asked = await site.GetAsync(asking);
        int before = (await site.StoredAsync()).Attendees.Length;
        Seen removed = await site.SendAsync(asking, "remove");

        Assert.Contains("陈 Chen gets a cancellation, and everybody else the invitation again", asked.Words, StringComparison.Ordinal);
        Assert.Equal(3, before);
        Assert.Equal((303, $"{site.Desk}/people?done=attendee-removed"), (removed.Status, removed.Location));
        Assert.Equal(2, (await site.StoredAsync()).Attendees.Length);
    }

    [Fact]
    public async Task Remove_BookedSinceThePageWasOpened_SendsNothingBeforeItWasAsked()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync(
            $"{site.Desk}/people",
            $"remove-{Samples.Chen.Id}",
            async () =>
            {
                var stored = (await site.Store.FindAsync(site.Id, CancellationToken.None))!;
                await site.Store.TrySaveAsync(stored.Value with { Meeting = Shapes.Of("booked").Meeting }, site.Clock.GetUtcNow(), stored.Version, CancellationToken.None);
            });

        Assert.Equal(409, answer.Status);
        Assert.Contains("The meeting was booked after you opened the page", answer.Summary, StringComparison.Ordinal);
        Assert.NotNull(answer.Page.GetElementById("remove"));
        Assert.Equal(3, (await site.StoredAsync()).Attendees.Length);
    }
}
