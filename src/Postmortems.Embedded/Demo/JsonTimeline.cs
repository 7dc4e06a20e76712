using System.Text.Encodings.Web;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>One JSON object a line; instants in UTC, zones as IANA names.</summary>
internal sealed class JsonTimeline(TextWriter output) : Timeline
{
    // For a terminal or a file, never for HTML: names stay readable.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int notices;
    private int events;

    public override void Event(DateTimeOffset at, string name, string? who, string? detail)
    {
        events++;
        Write(new { type = "event", at = at.UtcDateTime, @event = name, who, detail });
    }

    public override void Notice(DateTimeOffset at, MailMessage mail, string zone)
    {
        notices++;
        Write(new { type = "notice", at = at.UtcDateTime, kind = mail.Kind, recipient = mail.To.Email.Value, zone, key = mail.Key, subject = mail.Subject });
    }

    public override void End(DateTimeOffset at, Postmortem postmortem) => Write(new
    {
        type = "end",
        stage = postmortem.Stage.ToString(),
        openItems = postmortem.OpenItems.Count(),
        items = postmortem.Items.Length,
        notices,
        events,
        at = at.UtcDateTime,
        postmortem = postmortem.Id.ToString(),
    });

    private void Write<T>(T line) => output.WriteLine(JsonSerializer.Serialize(line, Options));
}
