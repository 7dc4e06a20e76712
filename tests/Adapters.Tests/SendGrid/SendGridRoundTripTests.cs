using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Intake;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SendGridRoundTripTests
{
    // SendGrid puts the arguments of a mail beside the members of every event about it.
    [Fact]
    public async Task Event_AboutAMailWeSent_FindsItsNoticeAgain()
    {
        await using ScriptedSendGrid server = new();
        await using ServiceProvider services = SendGridParts.Services(server);
        await services.Mailer().SendAsync(MailMessages.FormRequest, TestContext.Current.CancellationToken);
        string arguments = JsonElement.Parse(Assert.Single(server.Mails).Body).GetProperty("personalizations")[0].GetProperty("custom_args").GetRawText();

        DeliveryResult result = SendGridDoor.Enter(
            IntakeRequest.Post(Encoding.UTF8.GetBytes($$"""[{"event":"delivered",{{arguments[1..]}}]""")), new SourceTrust([], UnsignedRequests.Accept), MailParts.Now);

        DeliveryReport report = Assert.Single(Assert.IsType<DeliveryResult.Told>(result).Reports);
        Assert.Equal((MailMessages.FormRequest.Postmortem, MailMessages.FormRequest.Key), (report.Postmortem, report.NoticeKey));
    }
}
