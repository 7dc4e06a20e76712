using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>Sources that report incidents and respondents who answer, all the time. Whoever gets no answer tries again, as sources and people do.</summary>
internal sealed class Traffic(CrashedHost host, Promises promises, IInbox inbox)
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    private readonly ConcurrentDictionary<string, byte> answered = [];
    private int incidents;
    private int accounts;

    /// <summary>How many incidents there were, each reported at least once.</summary>
    public int Incidents => incidents;

    /// <summary>Reports incidents until <paramref name="stop"/>; the last one is reported until it is accepted.</summary>
    public async Task ReportAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        while (!stop.IsCancellationRequested)
        {
            int number = Interlocked.Increment(ref incidents);
            await UntilDoneAsync(visitor => ReportAsync(visitor, number, cancellationToken), cancellationToken);
            await Task.Delay(Breath, cancellationToken);
        }
    }

    /// <summary>Answers form requests until <paramref name="stop"/>. Forms that are open when the host dies are sent to the next one.</summary>
    public async Task AnswerAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Breath, cancellationToken);
            if ((await inbox.ReadAsync(cancellationToken)).FirstOrDefault(mail => mail.Kind == "FormRequest" && answered.TryAdd(mail.Id, 0)) is { } asked)
            {
                await AnswerAsync(asked, cancellationToken);
            }
        }
    }

    private async Task<bool> ReportAsync(Visitor visitor, int number, CancellationToken cancellationToken)
    {
        // Three of the five people of the team, so that people take part in many.
        object[] responders = [.. Enumerable.Range(0, 3).Select(each => (object)new { email = $"person{(number + each) % 5}@example.com" })];
        JsonElement answer = await visitor.PostAsync(
            "/intake/manual",
            new { externalId = $"incident-{number}", title = $"Incident {number}", resolvedAt = "2026-03-16T09:30:00Z", severity = "Sev2", responders },
            cancellationToken);
        promises.Postmortems.TryAdd(answer.GetProperty("results")[0].GetProperty("postmortem").GetString()!, 0);
        return true;
    }

    private async Task AnswerAsync(ArrivedMail mail, CancellationToken cancellationToken)
    {
        IHtmlDocument? page = null;
        CookieContainer cookies = new();
        string typed = string.Create(CultureInfo.InvariantCulture, $"account-{Interlocked.Increment(ref accounts)}-end");
        await UntilDoneAsync(
            async _ =>
            {
                using Visitor visitor = Visit(cookies);
                page ??= await visitor.OpenAsync(mail.Link("/f/")!, cancellationToken);
                using HttpResponseMessage answer = await visitor.PressAsync(page, "submit", FormFields.All(typed, mail.To), cancellationToken);
                if (answer.StatusCode == HttpStatusCode.SeeOther && answer.Headers.Location!.OriginalString.EndsWith("/done", StringComparison.Ordinal))
                {
                    promises.Answers.Enqueue((mail.Postmortem, typed));
                    return true;
                }

                // Submitted a moment before the host died, and nobody was told: the page says that it differs, and is read again.
                if (answer.StatusCode != HttpStatusCode.Conflict)
                {
                    promises.Surprises.Enqueue($"{(int)answer.StatusCode} for a form");
                }

                page = null;
                return false;
            },
            cancellationToken);
    }

    private Visitor Visit(CookieContainer cookies) => new(host.Address ?? throw new HttpRequestException("There is nobody."), cookies);

    private async Task UntilDoneAsync(Func<Visitor, Task<bool>> what, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using Visitor visitor = Visit(new CookieContainer());
                if (await what(visitor))
                {
                    return;
                }
            }
            catch (HttpRequestException refused)
            {
                if (refused.StatusCode is { } status)
                {
                    promises.Surprises.Enqueue($"{(int)status}: {refused.Message}");
                }
            }
            catch (Exception brokenOff) when (brokenOff is IOException or JsonException)
            {
                // Killed in the middle of its answer.
            }

            await Task.Delay(Breath, cancellationToken);
        }
    }
}
