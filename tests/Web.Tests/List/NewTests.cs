using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class NewTests
{
    // The site's clock stands at 10:00 UTC on Monday 6 October 2025.
    private static readonly (string, string)[] Typed =
    [
        ("title", "Search was empty"), ("service", "search"), ("severity", "Sev2"), ("started", "2025-10-06T07:00"), ("resolved", "2025-10-06T08:30"),
        ("responders", "oliver@example.com\ngrace@example.com"),
    ];

    [Fact]
    public async Task New_Sent_OpensOnePostmortemEvenWhenSentTwice()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        string identity = Guid.Parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff").ToString("N");

        Seen first = await site.SendAsync("/new", "new", [.. Typed, ("id", identity)]);
        Seen again = await site.SendAsync("/new", "new", [.. Typed, ("id", identity)]);

        Postmortem opened = (await site.Store.FindLatestAsync("manual", identity, CancellationToken.None))!.Value;
        Assert.Equal((303, $"/p/{opened.Id}?done=opened"), (first.Status, first.Location));
        Assert.Equal($"/p/{opened.Id}?done=opened-before", again.Location);
        Assert.Equal(("Search was empty", "search", Severity.Sev2), (opened.Incident.Title, opened.Incident.Service, opened.Incident.Severity));
        Assert.Equal(new DateTimeOffset(2025, 10, 6, 8, 30, 0, TimeSpan.Zero), opened.Incident.ResolvedAt);
        Assert.Contains(opened.Respondents, respondent => respondent.Person == Playbooks.Grace);
    }

    [Theory]
    [InlineData("title", "", "Give the incident a title")]
    [InlineData("resolved", "2025-10-06T10:01", "Enter a time that has passed: a postmortem is opened when the incident is over")] // a minute from now
    [InlineData("resolved", "yesterday", "Enter when it was resolved")]
    [InlineData("started", "2025-10-06T08:31", "Enter a time before it was resolved")] // a minute after the end
    [InlineData("responders", "oliver", "“oliver” is no email address. Enter addresses like asha@example.com, one a line")]
    public async Task New_SomethingWrong_IsRefusedAndKeepsTheRest(string field, string value, string message)
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync("/new", "new", [.. Typed.Where(typed => typed.Item1 != field), (field, value)]);

        Assert.Equal((400, $"Error: {message}"), (answer.Status, answer.ErrorBy($"new-{field}")));
        Assert.Contains(message, answer.Summary, StringComparison.Ordinal);
        Assert.Equal(("search", value), (answer.ValueOf("new-service"), answer.ValueOf($"new-{field}")));
        Assert.Equal(1, (await site.Store.ListAsync(new PostmortemQuery(), CancellationToken.None)).Total);
    }
}
