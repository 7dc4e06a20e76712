namespace Postmortems.Intake;

internal static class CloudEventData
{
    /// <summary>The data of a structured event: <c>data</c>, or JSON inside <c>data_base64</c>. Whatever else is there fails as data of the wrong shape.</summary>
    public static Member Of(Member e)
    {
        Member encoded = e["data_base64"];
        if (!e["data"].IsAbsent || encoded.Text is not { } base64)
        {
            return e["data"];
        }

        byte[] bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int length) && JsonBody.TryRead(bytes.AsMemory(0, length), out Member data, out _)
            ? data with { Pointer = encoded.Pointer }
            : encoded;
    }
}
