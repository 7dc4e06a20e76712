using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>Plays everybody's part against a served host on a virtual clock, by nothing but HTTP and the mails that arrive.</summary>
public sealed class Journeys(DataFolder folder, Visitor visitor, CancellationToken cancellationToken)
{
    // A Tuesday within everybody's working hours, after the clocks changed in New York and before they do in Europe.
    public static readonly DateTimeOffset Start = new(2026, 3, 17, 14, 20, 0, TimeSpan.Zero);

    public const string Account = "The transaction service could not reach its database.";

    private readonly HashSet<string> read = [];

    /// <summary>Every secret path that was followed.</summary>
    public List<string> LinksUsed { get; } = [];

    /// <summary>Who puts the form aside until chased, by address.</summary>
    public HashSet<string> AnswerOnlyWhenChased { get; } = [];

    /// <returns>The postmortem's id.</returns>
    public async Task<string> BeginAsync() => (await ResolveAsync("2026-03-17T14:15:00Z")).GetProperty("postmortem").GetString()!;

    /// <returns>What came of it.</returns>
    public async Task<JsonElement> ResolveAsync(string resolvedAt)
    {
        JsonElement answer = await visitor.PostAsync(
            "/intake/manual",
            new
            {
                externalId = "4711",
                title = "Customers see no new transactions",
                resolvedAt,
                severity = "Sev2",
                service = "transactions",
                responders = new object[] { new { name = "Ines Duarte", email = "ines@example.com", commander = true }, new { email = "oliver@example.com" } },
            },
            cancellationToken);
        return answer.GetProperty("results")[0];
    }

    public Task ReopenAsync(string reopenedAt) =>
        visitor.PostAsync("/intake/manual", new { @event = "reopened", externalId = "4711", title = "Customers see no new transactions", reopenedAt }, cancellationToken);

    /// <summary>Moves the clock and answers nothing.</summary>
    public Task WaitAsync(string duration) => visitor.PostAsync("/clock/advance", new { by = duration }, cancellationToken);

    /// <summary>Moves from wake-up to wake-up; whoever is asked for something does it at once.</summary>
    /// <returns>The stages seen, each once.</returns>
    public async Task<List<string>> PlayAsync(string id)
    {
        List<string> stages = [await StageAsync(id)];
        for (int jump = 0; jump < 300 && stages[^1] != "Closed"; jump++)
        {
            await visitor.PostAsync("/clock/advance", new { }, cancellationToken);
            foreach (ArrivedMail mail in await ArrivedMail.InAsync(folder.Mails, cancellationToken))
            {
                if (read.Add(mail.Notice))
                {
                    await ReactAsync(id, mail);
                }
            }

            string stage = await StageAsync(id);
            if (stages[^1] != stage)
            {
                stages.Add(stage);
            }
        }

        return stages;
    }

    public async Task<string> StageAsync(string id) =>
        (await visitor.GetAsync($"/api/postmortems/{id}", cancellationToken)).GetProperty("stage").GetString()!;

    private Task ReactAsync(string id, ArrivedMail mail) => mail.Kind switch
    {
        "FormRequest" when !AnswerOnlyWhenChased.Contains(mail.To) => AnswerAsync(mail),
        "Chase" when AnswerOnlyWhenChased.Contains(mail.To) => AnswerAsync(mail),
        "PublishRequest" => visitor.PostAsync($"/api/postmortems/{id}/publish", new { fromVersion = 0 }, cancellationToken),
        "ItemReminder" => CloseAsync(id, mail),
        _ => Task.CompletedTask,
    };

    private async Task AnswerAsync(ArrivedMail mail)
    {
        string link = mail.Link("/f/")!;
        LinksUsed.Add(link);
        IHtmlDocument page = await visitor.OpenAsync(link, cancellationToken);
        using HttpResponseMessage answer = await visitor.PressAsync(page, "submit", FormFields.All(Account, mail.To), cancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith("/done", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private Task<JsonElement> CloseAsync(string id, ArrivedMail mail)
    {
        int item = int.Parse(mail.Notice.Split('/')[1], CultureInfo.InvariantCulture);
        return visitor.PostAsync($"/api/postmortems/{id}/items/{item}/close", new { evidence = "https://example.com/changes/1" }, cancellationToken);
    }
}
