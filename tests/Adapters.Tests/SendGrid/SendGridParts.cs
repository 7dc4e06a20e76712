using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Adapters.SendGrid;
using Postmortems.Application;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>The adapter as a host registers it.</summary>
internal static class SendGridParts
{
    public static ServiceProvider Services(ScriptedSendGrid server, params (string Key, string? Value)[] settings) => Services(
        [
            ("Mail:Kind", "SendGrid"),
            ("Mail:From", "Postmortems <postmortems@example.com>"),
            ("Mail:SendGrid:ApiKey", "SG.key"),
            ("Mail:SendGrid:Host", server.Address),
            ("Mail:SendGrid:TimeoutSeconds", "2"),
            .. settings,
        ]);

    public static ServiceProvider Services(params (string Key, string? Value)[] settings)
    {
        ConfigurationManager configuration = new();
        configuration.AddInMemoryCollection(settings.GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create(same.Key, same.Last().Value)));
        return new ServiceCollection().AddLogging().AddSendGrid(configuration).BuildServiceProvider();
    }

    public static IMailer Mailer(this IServiceProvider services) => services.GetRequiredKeyedService<IMailer>(SendGridServices.Key);

    public static DeliveredMail Read(ReceivedRequest request)
    {
        JsonElement mail = JsonElement.Parse(request.Body);
        Dictionary<string, string> contents = mail.GetProperty("content").EnumerateArray().ToDictionary(content => Text(content, "type"), content => Text(content, "value"));
        return new DeliveredMail(
            [.. mail.GetProperty("personalizations").EnumerateArray().SelectMany(envelope => envelope.GetProperty("to").EnumerateArray()).Select(to => Text(to, "email"))],
            Text(mail, "subject"),
            contents["text/plain"],
            contents["text/html"],
            contents.GetValueOrDefault("text/calendar"),
            [
                .. mail.GetProperty("headers").EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!)),
                KeyValuePair.Create("Reply-To", mail.TryGetProperty("reply_to", out JsonElement replyTo) ? Text(replyTo, "email") : ""),
            ]);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
