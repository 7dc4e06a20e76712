using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Postmortems.Adapters.Tests;

/// <summary>As much of Microsoft Graph as we use, with the state that matters: events by transactionId, mailboxes, managers.</summary>
internal sealed partial class FakeGraph : HttpMessageHandler
{
    private readonly List<FakeEvent> _events = [];

    /// <summary>What goes wrong with this request; null for nothing.</summary>
    public Func<HttpRequestMessage, GraphFault?> Fault { get; set; } = _ => null;

    /// <summary>Answers for the service; null where it answers itself.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage>? Instead { get; set; }

    /// <summary>How a second event with the same transactionId is answered: the event that is there, or a conflict.</summary>
    public bool RefusesDuplicates { get; set; }

    /// <summary>Schedules by address, as the service writes them; anybody else's cannot be read.</summary>
    public Dictionary<string, string> Schedules { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mailbox settings by address.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Managers by address.</summary>
    public Dictionary<string, string> Managers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<FakeEvent> Events => _events;

    public IEnumerable<FakeEvent> Standing => _events.Where(meeting => !meeting.IsCancelled);

    public void Delete(FakeEvent meeting) => _events.Remove(meeting);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Instead is not null)
        {
            return Instead(request);
        }

        GraphFault? fault = Fault(request);
        if (fault?.Before() is { } refused)
        {
            return refused;
        }

        JsonObject? body = request.Content is { } content && await content.ReadAsStringAsync(cancellationToken) is { Length: > 0 } text ? JsonNode.Parse(text)?.AsObject() : null;
        HttpResponseMessage answer = Answer(request.Method.Method, request.RequestUri!, body);
        return fault is null ? answer : await fault.AfterAsync(answer);
    }

    private HttpResponseMessage Answer(string method, Uri address, JsonObject? body)
    {
        string path = Uri.UnescapeDataString(address.AbsolutePath)["/v1.0".Length..];
        if (path == "/$batch")
        {
            return Batch(body!);
        }

        string[] parts = path.Split('/');
        string mailbox = parts[2];
        FakeEvent? meeting = _events.FirstOrDefault(known => known.Mailbox == mailbox && known.Id == parts.ElementAtOrDefault(4));
        return (method, parts[3..]) switch
        {
            ("POST", ["calendar", "getSchedule"]) => Schedule(body!),
            ("GET", ["manager"]) => Managers.TryGetValue(mailbox, out string? manager) ? GraphAnswers.Json(200, manager) : GraphFault.Error(404, "Request_ResourceNotFound"),
            ("GET", []) => Settings.TryGetValue(mailbox, out string? settings) ? GraphAnswers.Json(200, settings) : GraphFault.Error(403, "ErrorAccessDenied"),
            ("POST", ["events"]) => Create(mailbox, body!),
            ("GET", ["events"]) => List(mailbox, address),
            (_, ["events", _, ..]) when meeting is null => GraphFault.Error(404, "ErrorItemNotFound"),
            ("GET", ["events", _]) => GraphAnswers.Json(200, GraphAnswers.Event(meeting!).ToJsonString()),
            ("PATCH", ["events", _]) => Change(meeting!, body!),
            ("POST", ["events", _, "cancel"]) => Cancel(meeting!),
            _ => throw new InvalidOperationException($"{method} {path}"),
        };
    }

    private HttpResponseMessage Create(string mailbox, JsonObject body)
    {
        string? transaction = (string?)body["transactionId"];
        if (_events.FirstOrDefault(known => known.Mailbox == mailbox && known.TransactionId == transaction) is { } known)
        {
            return RefusesDuplicates ? GraphFault.Error(409, "ErrorDuplicateTransactionId") : GraphAnswers.Json(201, GraphAnswers.Event(known).ToJsonString());
        }

        FakeEvent made = new(_events.Count + 1, mailbox, transaction, (bool?)body["isOnlineMeeting"] ?? false);
        Apply(made, body);
        _events.Add(made);
        return GraphAnswers.Json(201, GraphAnswers.Event(made).ToJsonString());
    }

    private static HttpResponseMessage Change(FakeEvent meeting, JsonObject body)
    {
        meeting.KeepsItsBody &= !body.ContainsKey("body");
        Apply(meeting, body);
        return GraphAnswers.Json(200, GraphAnswers.Event(meeting).ToJsonString());
    }

    private static HttpResponseMessage Cancel(FakeEvent meeting)
    {
        bool again = meeting.IsCancelled;
        meeting.IsCancelled = true;
        return again ? GraphFault.Error(400, "ErrorInvalidRequest") : GraphAnswers.Empty(202);
    }

    // One event a page, so that looking for one is never done on the first.
    private HttpResponseMessage List(string mailbox, Uri address)
    {
        string query = Uri.UnescapeDataString(address.Query);
        string start = Start().Match(query).Groups["start"].Value;
        int skip = Skip().Match(query) is { Success: true } found ? int.Parse(found.Groups["skip"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        FakeEvent[] all = [.. _events.Where(known => known.Mailbox == mailbox && known.Start == start)];
        JsonObject page = new() { ["value"] = new JsonArray([.. all.Skip(skip).Take(1).Select(GraphAnswers.Event)]) };
        if (skip + 1 < all.Length)
        {
            page["@odata.nextLink"] = $"https://{address.Host}{address.AbsolutePath}?$filter={Uri.EscapeDataString($"start/dateTime eq '{start}'")}&$skip={skip + 1}";
        }

        return GraphAnswers.Json(200, page.ToJsonString());
    }

    private HttpResponseMessage Schedule(JsonObject body)
    {
        string[] asked = [.. Named(body, "schedules")!.AsArray().Select(address => (string)address!)];
        string all = string.Join(", ", asked.Select(address => Schedules.GetValueOrDefault(address) ?? $$"""
            { "scheduleId": "{{address}}", "availabilityView": "", "error": { "message": "Unable to resolve e-mail address to an Active Directory object.", "responseCode": "ErrorMailRecipientNotFound" } }
            """));
        return GraphAnswers.Json(200, $$"""{ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)", "value": [ {{all}} ] }""");
    }

    private HttpResponseMessage Batch(JsonObject body)
    {
        JsonArray answers = [];
        foreach (JsonNode? request in body["requests"]!.AsArray())
        {
            using HttpResponseMessage answer = Answer((string)request!["method"]!, new Uri($"https://graph.microsoft.com/v1.0{(string)request["url"]!}"), body: null);
            answers.Add(new JsonObject
            {
                ["id"] = (string)request["id"]!,
                ["status"] = (int)answer.StatusCode,
                ["headers"] = new JsonObject { ["Content-Type"] = "application/json" },
                ["body"] = JsonNode.Parse(answer.Content.ReadAsStream()),
            });
        }

        return GraphAnswers.Json(200, new JsonObject { ["responses"] = answers }.ToJsonString());
    }

    private static void Apply(FakeEvent meeting, JsonObject body)
    {
        meeting.Start = (string?)body["start"]?["dateTime"] ?? meeting.Start;
        meeting.End = (string?)body["end"]?["dateTime"] ?? meeting.End;
        meeting.Attendees = body["attendees"] is JsonArray attendees
            ? [.. attendees.Select(attendee => new FakeAttendee((string)attendee!["emailAddress"]!["address"]!, (string)attendee["type"]!))]
            : meeting.Attendees;
    }

    private static JsonNode? Named(JsonObject body, string name) => body.First(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    [GeneratedRegex("start/dateTime eq '(?<start>[^']+)'")]
    private static partial Regex Start();

    [GeneratedRegex("[$]skip=(?<skip>[0-9]+)")]
    private static partial Regex Skip();
}
