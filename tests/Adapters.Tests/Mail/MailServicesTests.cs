using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class MailServicesTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task AddMail_NothingConfigured_WritesToTheMailFolderOfTheData()
    {
        await using ServiceProvider services = Services([]);

        await services.GetRequiredService<IMailer>().SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "mail"), "*.eml"));
        Assert.Single(await services.GetRequiredService<IOutbox>().ListAsync(10, Cancellation));
        Assert.Equal(["Mail folder"], services.GetServices<IConnectionCheck>().Select(check => check.Name));
    }

    [Theory]
    [InlineData("ines@example.com", true)]
    [InlineData("ines@EXAMPLE.com", true)]
    [InlineData("ines@eu.example.com", false)] // a domain is compared whole
    [InlineData("ines@notexample.com", false)]
    [InlineData("ines@example.com.evil.example", false)]
    public async Task Send_FenceOfOneDomain_LetsOutOnlyThatDomainAndRecordsTheRest(string address, bool goesOut)
    {
        await using ScriptedSmtpServer server = new();
        await using ServiceProvider services = Services(Smtp(server, ("Mail:Fence", "AllowedDomains"), ("Mail:AllowedDomains:0", "example.com")));
        MailMessage message = MailMessages.FormRequest with { To = new(Domain.EmailAddress.Parse(address), "Ines") };

        SendOutcome outcome = await services.GetRequiredService<IMailer>().SendAsync(message, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(outcome);
        Assert.Equal(goesOut ? 1 : 0, server.Mails.Count);
        Assert.Equal(goesOut ? 0 : 1, (await services.GetRequiredService<IOutbox>().ListAsync(10, Cancellation)).Count);
    }

    [Fact]
    public async Task Send_FenceOpenToEveryone_LetsAllOut()
    {
        await using ScriptedSmtpServer server = new();
        await using ServiceProvider services = Services(Smtp(server, ("Mail:Fence", "Everyone")));

        await services.GetRequiredService<IMailer>().SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.Single(server.Mails);
    }

    [Theory]
    [InlineData("Mail:Kind", "Pigeon", "Mail:Kind is 'Pigeon'. Write Folder, Smtp or SendGrid.")]
    [InlineData("Mail:From", null, "Mail:From is not set.")]
    [InlineData("Mail:From", "Postmortems", "Mail:From is 'Postmortems', which is no address.")]
    [InlineData("Mail:Fence", null, "Mail:Fence is not set. Set it to Everyone in production")]
    [InlineData("Mail:Fence", "AllowedDomains", "no domain is listed")]
    [InlineData("Mail:Fence", "Sometimes", "Mail:Fence")]
    [InlineData("Mail:AllowedDomains:0", "@example.com", "which is no domain")]
    [InlineData("Mail:Smtp:Host", null, "Mail:Smtp:Host is not set.")]
    [InlineData("Mail:Smtp:Port", "0", "Port must be between 1 and 65535")]
    [InlineData("Mail:Smtp:Security", "9", "Security")]
    [InlineData("Mail:Smtp:TimeoutSeconds", "601", "TimeoutSeconds must be between 1 and 600")]
    [InlineData("Mail:Smtp:Password", null, "go together")]
    [InlineData("Mail:Smtp:Security", "None", "the password would cross the network readable")]
    public void AddMail_OneSettingWrong_SaysWhatToDoAtTheStart(string key, string? value, string says)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Mail:Kind"] = "Smtp",
            ["Mail:From"] = "postmortems@example.com",
            ["Mail:Fence"] = "Everyone",
            ["Mail:Smtp:Host"] = "smtp.example.com",
            ["Mail:Smtp:UserName"] = "postmortems",
            ["Mail:Smtp:Password"] = "correct horse",
            [key] = value,
        };

        Exception wrong = Assert.ThrowsAny<Exception>(() => Services(settings).GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", wrong.Message, StringComparison.Ordinal);
    }

    // What the documentation says, once more in code: whoever changes a default must see it here.
    [Fact]
    public void Defaults_AreTheDocumentedOnes()
    {
        SmtpOptions smtp = new();
        MailOptions mail = new();

        Assert.Equal((587, SmtpSecurity.StartTls, 60), (smtp.Port, smtp.Security, smtp.TimeoutSeconds));
        Assert.Equal((MailKind.Folder, null, "postmortems@localhost"), (mail.Kind, mail.Fence, mail.Sender.Address));
    }

    [Fact]
    public async Task Check_ServerAndFolderThere_IsOk()
    {
        await using ScriptedSmtpServer server = new() { SignIn = "postmortems:correct horse" };
        await using ServiceProvider services = Services(Smtp(server, ("Mail:Fence", "Everyone"), ("Mail:Smtp:UserName", "postmortems"), ("Mail:Smtp:Password", "correct horse")));

        CheckResult[] results = await Task.WhenAll(services.GetServices<IConnectionCheck>().Select(check => check.CheckAsync(Cancellation)));

        Assert.All(results, result => Assert.IsType<CheckResult.Ok>(result));
        Assert.Empty(server.Mails);
        Assert.False(Directory.Exists(Path.Combine(_data.Path, "mail")), "Looking must not make the folder.");
    }

    [Fact]
    public async Task Check_WrongPassword_SaysWhereToLook()
    {
        await using ScriptedSmtpServer server = new() { SignIn = "postmortems:correct horse" };
        await using ServiceProvider services = Services(Smtp(server, ("Mail:Fence", "Everyone"), ("Mail:Smtp:UserName", "postmortems"), ("Mail:Smtp:Password", "wrong")));

        CheckResult result = await services.GetServices<IConnectionCheck>().OfType<SmtpCheck>().Single().CheckAsync(Cancellation);

        CheckResult.Failed failed = Assert.IsType<CheckResult.Failed>(result);
        Assert.Contains("535", failed.What, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", failed.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FolderCannotBeMade_SaysWhereToLook()
    {
        await File.WriteAllTextAsync(Path.Combine(_data.Path, "mail"), "in the way", Cancellation);
        await using ServiceProvider services = Services([]);

        CheckResult result = await services.GetServices<IConnectionCheck>().Single().CheckAsync(Cancellation);

        Assert.Contains("Mail:Folder", Assert.IsType<CheckResult.Failed>(result).WhatToDo, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Smtp(ScriptedSmtpServer server, params (string Key, string Value)[] more)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Mail:Kind"] = "Smtp",
            ["Mail:From"] = "postmortems@example.com",
            ["Mail:Smtp:Host"] = "127.0.0.1",
            ["Mail:Smtp:Port"] = $"{server.Port}",
            ["Mail:Smtp:Security"] = "None",
        };
        foreach ((string key, string value) in more)
        {
            settings[key] = value;
        }

        return settings;
    }

    private ServiceProvider Services(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddLogging()
        .AddMail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), _data.Path)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
