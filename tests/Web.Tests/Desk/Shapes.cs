using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Web.Tests;

/// <summary>The kit's postmortems with keys as the lifecycle makes them, and without the revocation that voids every link of Björn's.</summary>
internal static class Shapes
{
    public static IEnumerable<Postmortem> All => Samples.Shapes.Keys.Select(Of);

    public static Postmortem Of(string shape)
    {
        Postmortem sample = Samples.Shapes[shape];
        return sample with { Revocations = [], Ledger = Samples.Ledger([.. sample.Ledger.Values.Select(Keyed)]) };
    }

    public static LedgerEntry Keyed(LedgerEntry entry)
    {
        string key = entry.Notice is { } notice ? $"{notice.Kind}/{notice.Attempt}@{notice.Recipient.Id}" : entry.Key;
        return entry with { Key = key, Notice = entry.Notice is { } about ? about with { Key = key } : null };
    }
}
