using System.Collections.Immutable;
using FsCheck.Xunit;
using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

/// <summary>Whatever comes in, each source answers, and what it lets through is fit to be stored.</summary>
public sealed class IntakeProperties
{
    private static readonly string?[] ContentTypes = ["application/json", "application/cloudevents+json", "application/cloudevents-batch+json", "text/plain", ";", null];

    [Property(Arbitrary = [typeof(AnyBytes)], MaxTest = 2000)]
    public void Enter_AnyBody_IsAnsweredAndFitToBeStored(Body body)
    {
        foreach (IIntakeSource source in IntakeSources.All)
        {
            foreach (string? contentType in source.Name == "cloudevents" ? ContentTypes : ContentTypes[..1])
            {
                Check(source, IntakeDoor.Enter(source, IntakeRequest.Post(body.Bytes, contentType), new SourceTrust([], UnsignedRequests.Accept), Given.Now));
            }
        }
    }

    [Property(Arbitrary = [typeof(AnyBytes)], MaxTest = 500)]
    public void Enter_AnyBinaryCloudEvent_IsAnsweredAndFitToBeStored(Body body, string? id, string? time, string? subject)
    {
        IntakeRequest request = IntakeRequest.Post(
            body.Bytes, "application/json", [new("ce-specversion", "1.0"), new("ce-type", "incident.reopened"), new("ce-source", "/s"), new("ce-id", id ?? ""), new("ce-time", time ?? ""), new("ce-subject", subject ?? "")]);

        Check(new CloudEventsSource(), new CloudEventsSource().Read(request, Given.Now));
    }

    [Property(MaxTest = 1000)]
    public bool Enter_AnyHeaderValue_IsNoSecret(string? value)
    {
        IntakeRequest request = IntakeRequest.Post("{}"u8.ToArray(), headers: [.. ((string[])["Authorization", "X-PagerDuty-Signature", "X-Postmortem-Signature"]).Select(name => KeyValuePair.Create(name, value ?? ""))]) with { Code = value };

        return IntakeSources.All.All(source => IntakeDoor.Enter(source, request, new SourceTrust(["the secret"], UnsignedRequests.Accept), Given.Now) is IntakeResult.Refused { Status: 401 });
    }

    [Property(Arbitrary = [typeof(AnyBytes)], MaxTest = 500)]
    public bool Read_TheSameBodyLater_SaysTheSame(Body body) => IntakeSources.All.All(source =>
        source.Read(IntakeRequest.Post(body.Bytes), Given.Now) is not IntakeResult.Accepted first
        || (source.Read(IntakeRequest.Post(body.Bytes), Given.Now.AddHours(1)) is IntakeResult.Accepted again && Told(first).SequenceEqual(Told(again))));

    private static IEnumerable<(string, string, string, DateTimeOffset)> Told(IntakeResult.Accepted accepted) =>
        accepted.Signals.Select(signal => (signal.GetType().Name, signal.ExternalId, signal.DeliveryId, signal.OccurredAt));

    private static void Check(IIntakeSource source, IntakeResult result)
    {
        switch (result)
        {
            case IntakeResult.Refused refused:
                Assert.InRange(refused.Status, 400, 499);
                Assert.NotEmpty(refused.Detail);
                break;
            case IntakeResult.Accepted accepted:
                Assert.InRange(accepted.Status, 200, 202);
                Assert.NotEmpty(accepted.Signals);
                Assert.All(accepted.Signals, signal => Check(source, signal));
                break;
            case IntakeResult.Answered { Json: { } json }:
                Assert.Equal(System.Text.Json.JsonValueKind.Object, System.Text.Json.JsonElement.Parse(json).ValueKind);
                break;
        }
    }

    private static void Check(IIntakeSource source, IncidentSignal signal)
    {
        Assert.Equal(source.Name, signal.Source);
        Assert.All((ImmutableArray<string>)[signal.ExternalId, signal.DeliveryId], id => Assert.True(id.Length is > 0 and <= 200 && !id.Any(char.IsControl), id));
        Assert.InRange(signal.OccurredAt, new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Given.Now.AddDays(1));
        if (signal is IncidentSignal.Resolved resolved)
        {
            Assert.True(resolved.Incident.Title.Length is > 0 and <= 200 && !resolved.Incident.Title.Any(char.IsControl), resolved.Incident.Title);
            Assert.True(resolved.Incident.StartedAt is null || resolved.Incident.StartedAt <= resolved.Incident.ResolvedAt);
            Assert.All(resolved.Responders, responder => Assert.True((responder.Name ?? responder.Email?.Value ?? responder.ExternalId) is { Length: > 0 }));
        }
    }
}
