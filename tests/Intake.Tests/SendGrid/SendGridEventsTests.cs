using System.Collections.Immutable;
using System.Text;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Intake.Tests;

public sealed class SendGridEventsTests
{
    private static readonly PostmortemId Id = PostmortemId.For("manual", "7");

    // The second in which it happened, to its end: 2 March 2026, 10:00:00.
    private static readonly DateTimeOffset At = Given.Utc("2026-03-02T10:00:00.999Z");

    [Fact]
    public void Read_Delivered_FindsTheNotice() =>
        Assert.Equal([new DeliveryReport.Delivered(Id, "form/1@2", At)], Read(Event("delivered", "\"response\":\"250 OK ines@example.com\"")));

    [Theory]
    [InlineData("bounce", "\"status\":\"5.1.1\",\"reason\":\"550 ines@example.com unknown\",\"type\":\"bounce\"", "the mail bounced (5.1.1)")]
    [InlineData("bounce", "\"reason\":\"500 unknown recipient\"", "the mail bounced")]
    [InlineData("bounce", "\"status\":\"ines@example.com\"", "the mail bounced")]
    [InlineData("bounce", "\"status\":\"4.7.1\",\"type\":\"blocked\"", "the mail was blocked (4.7.1)")]
    [InlineData("dropped", "\"reason\":\"Bounced Address\"", "SendGrid dropped the mail: an earlier one bounced; take the address off its bounce list")]
    [InlineData("dropped", "\"reason\":\"Unsubscribed Address\"", "SendGrid dropped the mail: the address is on its unsubscribe list")]
    [InlineData("dropped", "\"reason\":\"Spam Reporting Address\"", "SendGrid dropped the mail: the address is on its spam report list")]
    [InlineData("dropped", "\"reason\":\"Invalid\"", "SendGrid dropped the mail: the address is not valid")]
    [InlineData("dropped", "\"reason\":\"Spam Content\"", "SendGrid dropped the mail: it looks like spam")]
    [InlineData("dropped", "\"reason\":\"Recipient List over Package Quota\"", "SendGrid dropped the mail: the account's quota is used up")]
    [InlineData("dropped", "\"reason\":\"ines@example.com is on a list\"", "SendGrid dropped the mail")]
    [InlineData("spamreport", "\"a\":1", "the recipient reported the mail as spam")]
    public void Read_NeverArrives_SaysWhyWithoutNamingAnyone(string happened, string more, string reason) =>
        Assert.Equal([new DeliveryReport.Failed(Id, "form/1@2", At, reason)], Read(Event(happened, more)));

    [Theory]
    [InlineData("processed")]
    [InlineData("deferred")]
    [InlineData("open")]
    [InlineData("click")]
    [InlineData("unsubscribe")]
    [InlineData("group_resubscribe")]
    [InlineData("an event of next year")]
    public void Read_NothingFinal_IsPassedOver(string happened) => Assert.Empty(Read(Event(happened, "\"attempt\":\"5\"")));

    [Theory]
    [InlineData("""{"event":"delivered","timestamp":1772445600}""")] // somebody else's mail
    [InlineData("""{"event":"delivered","timestamp":1772445600,"postmortem_id":"7","notice_key":"k"}""")]
    [InlineData("""{"event":"delivered","timestamp":1772445600,"postmortem_id":"ea87ae2c09ea8f8a8f0e5d5bf2dd09d3"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    public void Read_NotOurs_IsPassedOverAndTheRestIsRead(string other) =>
        Assert.Single(Read($"{other},{Event("delivered", "\"a\":1")}"));

    [Theory]
    [InlineData("\"1772445600\"")]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("99999999999999")]
    [InlineData("1e99")]
    public void Read_TimeNobodyBelieves_IsNow(string timestamp) =>
        Assert.Equal(Given.Now, Assert.Single(Read(Event("delivered", "\"a\":1").Replace("1772445600", timestamp, StringComparison.Ordinal))).At);

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("[", 400)]
    [InlineData("", 400)]
    public void Enter_NoArray_IsRefused(string body, int status) =>
        Assert.Equal(status, Assert.IsType<DeliveryResult.Refused>(Enter(body)).Refusal.Status);

    // Public samples, none of them about a mail of ours; the first begins with a byte order mark.
    [Theory]
    [InlineData("sendgrid/event-webhook-events.json")]
    [InlineData("sendgrid/event-webhook-signed-body.json")]
    public void Read_PublicSample_HoldsNothingOfOurs(string file) =>
        Assert.Empty(Assert.IsType<DeliveryResult.Told>(SendGridEvents.Read(ContractFiles.Read(file), Given.Now)).Reports);

    private static ImmutableArray<DeliveryReport> Read(string events) => Assert.IsType<DeliveryResult.Told>(Enter($"[{events}]")).Reports;

    private static DeliveryResult Enter(string body) => SendGridDoor.Enter(IntakeRequest.Post(Encoding.UTF8.GetBytes(body)), new SourceTrust([], UnsignedRequests.Accept), Given.Now);

    private static string Event(string happened, string more) =>
        $$"""{"email":"ines@example.com","timestamp":1772445600,"event":"{{happened}}","sg_event_id":"e","postmortem_id":"{{Id}}","notice_key":"form/1@2",{{more}}}""";
}
