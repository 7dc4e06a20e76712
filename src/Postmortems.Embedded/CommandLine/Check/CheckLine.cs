namespace Postmortems.Embedded;

/// <param name="Subject">What was looked at, in a word or two.</param>
/// <param name="Detail">What was found; where it is not good, also what to do.</param>
internal sealed record CheckLine(bool Good, string Subject, string Detail)
{
    public override string ToString() => $"{(Good ? '✓' : '✗')} {Subject}: {Detail}";
}
