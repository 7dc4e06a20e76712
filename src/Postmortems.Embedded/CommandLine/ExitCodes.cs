namespace Postmortems.Embedded;

internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>It was asked for rightly and did not succeed.</summary>
    public const int Failed = 1;

    /// <summary>The call, a file or the configuration is wrong; the message says what to do.</summary>
    public const int Wrong = 2;
}
