using System.Net;
using System.Text.Json;
using Postmortems.Application;
using SendGrid;

namespace Postmortems.Adapters.SendGrid;

/// <summary>Asks what the API key may do; nothing is sent.</summary>
public sealed class SendGridCheck(SendGridConnector connector, TimeProvider time) : IConnectionCheck
{
    private const string Needed = "mail.send";

    public string Name => "Mail by SendGrid";

    public async Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            Response response = await connector.Open().RequestAsync(BaseClient.Method.GET, urlPath: "scopes", cancellationToken: cancellationToken);
            string body = await response.Body.ReadAsStringAsync(cancellationToken);
            return response.StatusCode == HttpStatusCode.OK
                ? Judge(body)
                : Failed(SendGridAnswers.Translate(response.StatusCode, response.Headers, body, time.GetUtcNow()));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && SendGridAnswers.Translate(failure) is { } outcome)
        {
            return Failed(outcome);
        }
    }

    private CheckResult Judge(string body) => Scopes(body).Contains(Needed)
        ? new CheckResult.Ok($"{connector.Address} answers and lets us send")
        : new CheckResult.Failed($"{connector.Address}: the API key may not send mail.", "Give the API key of Mail:SendGrid:ApiKey the scope mail.send.");

    private CheckResult.Failed Failed(SendOutcome outcome) => new(
        $"{connector.Address}: {(outcome is SendOutcome.Unavailable unavailable ? unavailable.Reason : "an answer that makes no sense.")}",
        "Look at Mail:SendGrid:ApiKey, Region and Host, and whether this machine may reach that address.");

    private static IEnumerable<string> Scopes(string body)
    {
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("scopes", out JsonElement scopes) && scopes.ValueKind == JsonValueKind.Array
                ? [.. scopes.EnumerateArray().Where(scope => scope.ValueKind == JsonValueKind.String).Select(scope => scope.GetString()!)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
