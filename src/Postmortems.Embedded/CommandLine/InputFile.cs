namespace Postmortems.Embedded;

/// <summary>Files named on the command line.</summary>
internal static class InputFile
{
    /// <exception cref="NotReadyException">It is not there or cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NotReadyException($"{file} cannot be read: {failure.Message}");
        }
    }
}
