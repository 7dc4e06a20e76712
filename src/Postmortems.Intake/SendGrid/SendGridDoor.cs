namespace Postmortems.Intake;

/// <summary>The way in for SendGrid's event webhook: who is knocking is checked before a byte is read.</summary>
public static class SendGridDoor
{
    /// <summary>Longest body accepted, in bytes: SendGrid sends a batch once it has grown to 768 KB, plus the event that made it so.</summary>
    public const int LongestBody = 1024 * 1024;

    private const string Settings = "Delivery:SendGrid";

    /// <param name="trust">Its secrets are verification keys.</param>
    public static DeliveryResult Enter(IntakeRequest request, SourceTrust trust, DateTimeOffset now) =>
        Refusal(request, trust) is { } refused ? new DeliveryResult.Refused(refused) : SendGridEvents.Read(request.Body, now);

    private static IntakeResult.Refused? Refusal(IntakeRequest request, SourceTrust trust) => request switch
    {
        { Method: not "POST" } => new IntakeResult.Refused(405, "Method not allowed", "Send events with POST."),
        { Body.Length: > LongestBody } => IntakeDoor.LongerThan(LongestBody),
        _ when !trust.Secrets.IsEmpty => IsSigned(request, trust)
            ? null
            : new IntakeResult.Refused(401, "The sender did not sign", $"Expected {SendGridSignature.Instance.Describe}, made with the key that belongs to {Settings}:PublicKey."),
        _ when trust.WithoutSecret == UnsignedRequests.Accept || (trust.WithoutSecret == UnsignedRequests.Loopback && request.IsLoopback) => null,
        _ => new IntakeResult.Refused(
            403, "There is no verification key yet", $"Switch on the signed event webhook at SendGrid and configure {Settings}:PublicKey with the key it shows; or, for trials, {Settings}:Unsigned = Loopback."),
    };

    // Every key is tried, so that the time it takes says nothing.
    private static bool IsSigned(IntakeRequest request, SourceTrust trust) =>
        trust.Secrets.Aggregate(false, (signed, key) => SendGridSignature.Instance.Matches(request, key) | signed);
}
