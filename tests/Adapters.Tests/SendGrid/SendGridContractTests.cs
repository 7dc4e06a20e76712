using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>What we ask of SendGrid, and what our tests let it answer, held against its published contract.</summary>
public sealed class SendGridContractTests
{
    private const string File = "sendgrid-mail-send.openapi.json";

    private static readonly Uri s_send = new("https://api.sendgrid.com/v3/mail/send");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Dictionary<string, MailMessage> Messages { get; } = new()
    {
        ["a notice"] = MailMessages.FormRequest,
        ["nobody to reply to"] = MailMessages.FormRequest with { ReplyTo = null },
        ["an invitation"] = MailMessages.FormRequest with { Kind = "Invitation", Calendar = new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n") },
        ["a cancellation"] = MailMessages.FormRequest with { Kind = "Invitation", Calendar = new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n") },
        ["a very long kind"] = MailMessages.FormRequest with { Kind = new string('k', 1000) },
        ["every language"] = MailMessages.FormRequest with { To = new Person(EmailAddress.Parse("inês@bücher.example"), "Inês 日本 🙂"), Subject = "Zażółć نص 🙂" },
        ["line breaks in headers"] = MailMessages.FormRequest with { Key = "a\r\nBcc: b", Kind = "a\nb", Subject = "a\u2028b", To = new Person(EmailAddress.Parse("ines@example.com"), "I\r\nnês") },
    };

    public static TheoryData<string> Names => [.. Messages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Send_EveryKindOfMail_AsksAsTheContractSays(string name)
    {
        OpenApiContract contract = OpenApiContract.Read(File);
        await using ScriptedSendGrid server = new();
        await using ServiceProvider services = SendGridParts.Services(server);

        await services.Mailer().SendAsync(Messages[name], Cancellation);

        ReceivedRequest request = Assert.Single(server.Requests);
        Assert.Empty(contract.RequestMistakes(HttpMethod.Parse(request.Method), new Uri(new Uri(server.Address), request.Path), request.Headers["Content-Type"], Encoding.UTF8.GetBytes(request.Body)));
    }

    // SendGrid's documentation lists these; the contract knows neither 429 nor 451.
    [Theory]
    [InlineData(202, "")]
    [InlineData(400, SendGridAnswersTests.BadAddress)]
    [InlineData(400, SendGridAnswersTests.BadContent)]
    [InlineData(401, SendGridAnswersTests.BadKey)]
    [InlineData(403, SendGridAnswersTests.BadSender)]
    [InlineData(413, SendGridAnswersTests.BadSize)]
    [InlineData(500, SendGridAnswersTests.Trouble)]
    public void Answers_WeTestAgainst_AreDocumentedOnes(int status, string body) =>
        Assert.Empty(OpenApiContract.Read(File).AnswerMistakes(HttpMethod.Post, s_send, status, Encoding.UTF8.GetBytes(body)));
}
