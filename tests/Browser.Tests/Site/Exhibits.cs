using System.Net.Http.Json;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>A host that holds one postmortem in each stage, and the addresses of all its pages.</summary>
public sealed class Exhibits(Chromium chromium) : IAsyncLifetime
{
    private const string Collecting = "New transactions do not appear";
    private const string Published = "Sign-in is slow";

    private readonly Dictionary<string, string> addresses = [];

    public RunningHost Host { get; } = new();

    /// <summary>Every kind of page that a link or a menu leads to.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/?stage=Closed", "/dashboard", "/dashboard?service=nowhere", "/new", "/search", "/search?q=transactions", "/search?q=zebra", "/sign-in", "/outbox", "outbox mail", "outbox invitation",
        "collecting", "collecting/history", "collecting/people", "collecting/meeting", "collecting/standing", "collecting/report", "collecting/report/edit", "collecting/report/publish",
        "collecting/agenda", "collecting/merge/what-stopped", "collecting/meeting/call-off", "published/agenda", "published/report/changes",
        "published", "published/history", "published/people", "published/meeting", "published/report", "published/report/v1", "published/report/edit", "published/report/publish",
        "replace", "remove", "published/items/1", "published/items/1?open=hand-over", "on hold", "on hold/standing", "waived", "waived/standing",
        "form", "form after submission", "done", "hand over", "form/decline", "desk by link", "item by link", "report by link", "/f/forged", "/nowhere",
    ];

    public string AddressOf(string page)
    {
        string name = page.Split('/')[0];
        return addresses.TryGetValue(page, out string? exact) ? exact
            : addresses.TryGetValue(name, out string? start) ? start + page[name.Length..]
            : page;
    }

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        if (!Chromium.IsThere)
        {
            return;
        }

        await using Visitor visitor = await chromium.OpenAsync(Host);
        await CollectAsync(visitor);
        await PublishAsync(visitor);
        await StandAsync("on hold", "Exports stop halfway", "hold", "The trouble is back in one region.");
        await StandAsync("waived", "Mails arrive twice", "waive", "The same postmortem as last week's.");
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private async Task CollectAsync(Visitor visitor)
    {
        addresses["collecting"] = $"/p/{await PagerDuty.ResolveAsync(Host, Collecting)}";
        addresses["form"] = await Outbox.LinkAsync(Host, new("asha@example.com", "FormRequest", Collecting));
        addresses["hand over"] = addresses["form"] + "/hand-over";
        addresses["desk by link"] = await Outbox.LinkAsync(Host, new("asha@example.com", "PostmortemOpened", Collecting));
        addresses["outbox mail"] = $"/outbox/{(await Outbox.FindAsync(Host, new("asha@example.com", "FormRequest", Collecting)))[0]}";
        addresses["outbox mail as sent"] = addresses["outbox mail"] + "/html";
        string[] invitations = [];
        await Patience.UntilAsync(async () => (invitations = await Outbox.FindAsync(Host, new("asha@example.com", "Invitation", Collecting))).Length > 0);
        addresses["outbox invitation"] = $"/outbox/{invitations[0]}";
        await visitor.GoAsync(addresses["collecting"] + "/people");
        addresses["replace"] = (await visitor.Page.Locator("a[href$='/replace']").First.GetAttributeAsync("href"))!;
        addresses["remove"] = (await visitor.Page.Locator("a[href$='/remove']").First.GetAttributeAsync("href"))!;
    }

    private async Task PublishAsync(Visitor visitor)
    {
        string id = await PagerDuty.ResolveAsync(Host, Published);
        addresses["published"] = $"/p/{id}";
        addresses["form after submission"] = await Outbox.LinkAsync(Host, new("asha@example.com", "FormRequest", Published));
        addresses["done"] = addresses["form after submission"] + "/done";
        await visitor.GoAsync(addresses["form after submission"]);
        await visitor.AnswerTextsAsync();
        await visitor.AnswerWhysAsync();
        await visitor.ProposeItemAsync("Alert when a database refuses connections", "Inês Duarte", "ines@example.com", "2026-03-17");
        await visitor.PressAsync("Submit");
        await visitor.SeesHeadingAsync("Thank you, Asha Rao");

        await visitor.GoAsync($"/p/{id}/report/publish");
        await visitor.PressAsync("Publish version 1");
        await visitor.SeesAsync("The report was published.");
        addresses["item by link"] = await Outbox.LinkAsync(Host, new("ines@example.com", "ItemsAssigned", Published));
        addresses["report by link"] = await Outbox.LinkAsync(Host, new("ruth@example.com", "ReportPublished", Published));
    }

    private async Task StandAsync(string name, string title, string act, string reason)
    {
        string id = await PagerDuty.ResolveAsync(Host, title);
        addresses[name] = $"/p/{id}";
        using HttpResponseMessage answer = await Host.Http.PostAsJsonAsync(new Uri($"api/postmortems/{id}/{act}", UriKind.Relative), new { reason });
        answer.EnsureSuccessStatusCode();
    }
}
