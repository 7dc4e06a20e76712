using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>The raw bytes of a webhook, read once and never beyond the limit, whether or not their length was announced.</summary>
internal abstract record IntakeBody
{
    private IntakeBody()
    {
    }

    public sealed record Whole(ReadOnlyMemory<byte> Bytes) : IntakeBody;

    public sealed record Unusable(IntakeResult.Refused Refusal) : IntakeBody;

    public static async Task<IntakeBody> ReadAsync(HttpRequest request, int longest, CancellationToken cancellationToken)
    {
        if (request.ContentLength > longest)
        {
            return new Unusable(IntakeDoor.LongerThan(longest));
        }

        using MemoryStream bytes = new();
        byte[] chunk = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                bytes.Write(chunk, 0, read);
                if (bytes.Length > longest)
                {
                    return new Unusable(IntakeDoor.LongerThan(longest));
                }
            }
        }
        catch (BadHttpRequestException malformed)
        {
            return new Unusable(new IntakeResult.Refused(malformed.StatusCode, "The body did not arrive whole", "Send it again."));
        }

        return new Whole(bytes.ToArray());
    }
}
