using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Postmortems.Adapters.Tests;

/// <summary>Answers in the shape the service documents; what they say of the meeting is not what was asked for, as in its own samples.</summary>
internal static class GraphAnswers
{
    public static HttpResponseMessage Json(int status, string body) => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Empty(int status) => new((HttpStatusCode)status) { Content = new ByteArrayContent([]) };

    public static JsonObject Event(FakeEvent meeting) => JsonNode.Parse($$"""
        {
          "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('cd209b0b')/events/$entity",
          "@odata.etag": "W/\"ZlnW4RIAV06KYYwlrfNZvQAALfZeRQ==\"",
          "id": {{Text(meeting.Id)}},
          "createdDateTime": "2026-03-02T10:00:50.7579581Z",
          "iCalUId": "040000008200E00074C5B7101A82E008",
          "subject": "Let's go brunch",
          "isCancelled": {{(meeting.IsCancelled ? "true" : "false")}},
          "isOrganizer": true,
          "isOnlineMeeting": {{(meeting.IsOnline ? "true" : "false")}},
          "recurrence": null,
          "transactionId": {{Text(meeting.TransactionId)}},
          "start": { "dateTime": "2017-04-15T11:00:00.0000000", "timeZone": "Pacific Standard Time" },
          "end": { "dateTime": "2017-04-15T12:00:00.0000000", "timeZone": "Pacific Standard Time" },
          "attendees": [ {{string.Join(", ", meeting.Attendees.Select(Attendee))}} ],
          "organizer": { "emailAddress": { "name": "Dana Swope", "address": {{Text(meeting.Mailbox)}} } },
          "onlineMeetingUrl": null,
          "onlineMeeting": {{(meeting.IsOnline ? $$"""{ "joinUrl": "https://teams.example/l/{{meeting.Number}}" }""" : "null")}}
        }
        """)!.AsObject();

    private static string Attendee(FakeAttendee attendee) => $$"""
        { "type": "{{attendee.Type}}", "status": { "response": "{{attendee.Response}}", "time": "{{attendee.Time}}" }, "emailAddress": { "name": "Somebody", "address": {{Text(attendee.Address)}} } }
        """;

    private static string Text(string? text) => JsonSerializer.Serialize(text);
}

internal sealed record FakeAttendee(string Address, string Type, string Response = "none", string Time = "0001-01-01T00:00:00Z");

internal sealed record FakeEvent(int Number, string Mailbox, string? TransactionId, bool IsOnline)
{
    public string Id { get; } = $"AAMkAGI1AAAt9AHjAAA{Number}=";

    public string Start { get; set; } = "";

    public string End { get; set; } = "";

    public IReadOnlyList<FakeAttendee> Attendees { get; set; } = [];

    public bool IsCancelled { get; set; }

    /// <summary>True while the body still holds what the online meeting put there.</summary>
    public bool KeepsItsBody { get; set; } = true;
}
