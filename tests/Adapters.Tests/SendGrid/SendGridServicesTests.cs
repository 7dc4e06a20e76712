using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Mail;
using Postmortems.Adapters.SendGrid;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SendGridServicesTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("ines@example.com", true)]
    [InlineData("ines@eu.example.com", false)]
    public async Task Send_FenceOfOneDomain_LetsOutOnlyThatDomainAndRecordsTheRest(string address, bool goesOut)
    {
        await using ScriptedSendGrid server = new();
        await using ServiceProvider services = Services(("Mail:Fence", "AllowedDomains"), ("Mail:AllowedDomains:0", "example.com"), ("Mail:SendGrid:Host", server.Address));

        SendOutcome outcome = await services.GetRequiredService<IMailer>().SendAsync(MailMessages.FormRequest with { To = new Person(EmailAddress.Parse(address), "Ines") }, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(outcome);
        Assert.Equal(goesOut ? 1 : 0, server.Mails.Count);
        Assert.Equal(goesOut ? 0 : 1, (await services.GetRequiredService<IOutbox>().ListAsync(10, Cancellation)).Count);
    }

    [Theory]
    [InlineData("Mail:From", null, "Mail:From is not set")]
    [InlineData("Mail:Fence", null, "Mail:Fence is not set.")]
    [InlineData("Mail:SendGrid:ApiKey", null, "Mail:SendGrid:ApiKey is not set.")]
    [InlineData("Mail:SendGrid:ApiKey", "  ", "Mail:SendGrid:ApiKey is not set.")]
    [InlineData("Mail:SendGrid:ApiKey", "SG.correct horse", "Copy it once more.")]
    [InlineData("Mail:SendGrid:ApiKey", "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/k)", "may read it")]
    [InlineData("Mail:SendGrid:Region", "9", "Region")]
    [InlineData("Mail:SendGrid:Host", "http://mail.example.com", "no https address")]
    [InlineData("Mail:SendGrid:Host", "mail.example.com", "no https address")]
    [InlineData("Mail:SendGrid:TimeoutSeconds", "91", "TimeoutSeconds must be between 1 and 90")]
    public void AddSendGrid_OneSettingWrong_SaysWhatToDoAtTheStart(string key, string? value, string says)
    {
        Exception wrong = Assert.ThrowsAny<Exception>(() => Services((key, value)).GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "https://api.sendgrid.com")]
    [InlineData("Global", null, "https://api.sendgrid.com")]
    [InlineData("eu", null, "https://api.eu.sendgrid.com")]
    [InlineData("Eu", "https://gateway.example.com/mail/", "https://gateway.example.com/mail")]
    public void Address_RegionOrHost_SaysWhereMailsGo(string? region, string? host, string address)
    {
        using ServiceProvider services = Services(("Mail:SendGrid:Region", region), ("Mail:SendGrid:Host", host));

        Assert.Equal(address, services.GetRequiredService<SendGridConnector>().Address);
    }

    // What the documentation says, once more in code: whoever changes a default must see it here.
    [Fact]
    public void Defaults_AreTheDocumentedOnes()
    {
        SendGridOptions options = new();

        Assert.Equal((SendGridRegion.Global, null, 30), (options.Region, options.Host, options.TimeoutSeconds));
    }

    [Theory]
    [InlineData(200, """{"scopes":["mail.send"]}""", null)]
    [InlineData(200, """{"scopes":["stats.read"]}""", "the API key may not send mail")]
    [InlineData(200, "[]", "the API key may not send mail")]
    [InlineData(200, "half", "the API key may not send mail")]
    [InlineData(202, "", "makes no sense")]
    [InlineData(401, "", "refuses our API key (401)")]
    [InlineData(500, "", "in trouble (500)")]
    public async Task Check_Asked_SendsNothingAndSaysWhatIsWrong(int status, string body, string? wrong)
    {
        await using ScriptedSendGrid server = new() { Answer = _ => SendGridAnswer.Of(status, body) };
        await using ServiceProvider services = SendGridParts.Services(server);

        CheckResult result = await Assert.Single(services.GetServices<IConnectionCheck>()).CheckAsync(Cancellation);

        Assert.Equal([("GET", "/v3/scopes")], server.Requests.Select(request => (request.Method, request.Path)));
        Assert.Equal(wrong is null, result is CheckResult.Ok);
        Assert.Contains(wrong ?? "", (result as CheckResult.Failed)?.What ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NobodyThere_SaysSo()
    {
        await using ServiceProvider services = Services(("Mail:SendGrid:Host", "http://127.0.0.1:1"));

        CheckResult result = await services.GetServices<IConnectionCheck>().Single(check => check.Name == "Mail by SendGrid").CheckAsync(Cancellation);

        Assert.Contains("cannot be reached", Assert.IsType<CheckResult.Failed>(result).What, StringComparison.Ordinal);
    }

    private ServiceProvider Services(params (string Key, string? Value)[] settings)
    {
        Dictionary<string, string?> all = new()
        {
            ["Mail:Kind"] = "SendGrid",
            ["Mail:From"] = "Postmortems <postmortems@example.com>",
            ["Mail:Fence"] = "Everyone",
            ["Mail:SendGrid:ApiKey"] = "SG.key",
        };
        foreach ((string key, string? value) in settings)
        {
            all[key] = value;
        }

        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        return new ServiceCollection().AddLogging().AddSendGrid(configuration).AddMail(configuration, _data.Path).BuildServiceProvider();
    }
}
