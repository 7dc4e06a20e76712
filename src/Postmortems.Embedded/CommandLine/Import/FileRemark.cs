namespace Postmortems.Embedded;

/// <summary>Something about a file that is to be imported.</summary>
/// <param name="Line">1 for the first.</param>
internal sealed record FileRemark(string File, int Line, string Message)
{
    /// <summary>As compilers write it, so that terminals and editors can jump to the place.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
