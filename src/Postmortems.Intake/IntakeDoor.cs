namespace Postmortems.Intake;

/// <summary>The only way in: who is knocking is checked before a source reads a byte.</summary>
public static class IntakeDoor
{
    /// <summary>Longest body accepted, in bytes: PagerDuty's own limit, the largest of the providers'.</summary>
    public const int LongestBody = 256 * 1024;

    public static IntakeResult Enter(IIntakeSource source, IntakeRequest request, SourceTrust trust, DateTimeOffset now)
    {
        // Before the greeting: to consent to deliveries that will all be refused helps nobody.
        if (trust.Secrets.IsEmpty && Uninvited(source, request, trust.WithoutSecret) is { } uninvited)
        {
            return uninvited;
        }

        if (source.Greet(request) is { } greeting)
        {
            return greeting;
        }

        if (request.Method != "POST")
        {
            return new IntakeResult.Refused(405, "Method not allowed", "Send events with POST.");
        }

        if (request.Body.Length > LongestBody)
        {
            return TooLong;
        }

        return trust.Secrets.IsEmpty || IsSigned(source, request, trust) ? source.Read(request, now) : Unproven(source);
    }

    /// <summary>The refusal of a body longer than <see cref="LongestBody"/>.</summary>
    public static IntakeResult.Refused TooLong { get; } = LongerThan(LongestBody);

    /// <summary>The refusal of a body longer than another door takes.</summary>
    /// <param name="longest">In bytes, a multiple of 1,024.</param>
    public static IntakeResult.Refused LongerThan(int longest) =>
        new(413, "Body too long", $"Send at most {longest} bytes ({longest / 1024} KB); leave out what is not needed.");

    private static IntakeResult.Refused? Uninvited(IIntakeSource source, IntakeRequest request, UnsignedRequests unsigned) => unsigned switch
    {
        UnsignedRequests.Accept => null,
        UnsignedRequests.Loopback when request.IsLoopback => null,
        UnsignedRequests.Loopback => new IntakeResult.Refused(
            403, "Unsigned requests are accepted from this machine only", $"To send from elsewhere, configure Intake:Sources:{source.Name}:Secret and the same secret at the sender."),
        _ => new IntakeResult.Refused(
            403, "This source has no secret yet", $"Configure Intake:Sources:{source.Name}:Secret and the same secret at the sender; or, for trials, Intake:Sources:{source.Name}:Unsigned = Loopback."),
    };

    private static bool IsSigned(IIntakeSource source, IntakeRequest request, SourceTrust trust)
    {
        bool signed = false;
        foreach (ISignature signature in source.Signatures)
        {
            foreach (string secret in trust.Secrets)
            {
                signed |= signature.Matches(request, secret);
            }
        }

        return signed;
    }

    private static IntakeResult.Refused Unproven(IIntakeSource source) => new(
        401,
        "The sender did not show the secret",
        $"Expected {string.Join(", or ", source.Signatures.Select(signature => signature.Describe))}, made with a secret of Intake:Sources:{source.Name}.");
}
