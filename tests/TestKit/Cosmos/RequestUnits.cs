namespace Postmortems.TestKit;

/// <summary>
/// What an operation costs, by Microsoft's published figures, for there is no account to ask. Reads and writes by document size are the
/// table of https://learn.microsoft.com/azure/cosmos-db/understand-request-unit-consumption, straight lines between its rows; strong
/// consistency doubles reads (https://learn.microsoft.com/azure/cosmos-db/optimize-cost-reads-writes). Two figures are ours, on the
/// dear side: a query is <see cref="QueryBase"/> for each physical partition and the read of every document it loads, and an index
/// entry is <see cref="IndexEntry"/>, for each one that is added or taken out.
/// </summary>
public static class RequestUnits
{
    /// <summary>The least a query costs in Microsoft's examples.</summary>
    public const double QueryBase = 2.8;

    /// <summary>An assumption: no price of an entry is published, only that each costs. The table's writes are of documents with few properties.</summary>
    public const double IndexEntry = 0.2;

    private static readonly (double KiloBytes, double Read, double Write)[] Published =
    [
        (1, 1.00, 4.95), (2, 1.04, 6.29), (4, 1.14, 6.67), (8, 1.33, 7.04), (16, 1.67, 9.52), (32, 2.19, 11.23), (64, 4.76, 22.67),
        (128, 9.95, 48.19), (256, 20.28, 98.29), (512, 40.95, 184.57), (1024, 145.90, 625.00), (2048, 291.80, 1250.00),
    ];

    public static double Read(int bytes) => 2 * Between(bytes, row => row.Read);

    public static double Write(int bytes, int indexEntries) => Between(bytes, row => row.Write) + (IndexEntry * indexEntries);

    /// <param name="loaded">The sizes of the documents it loads, in bytes.</param>
    public static double Query(IEnumerable<int> loaded) => (2 * QueryBase) + loaded.Sum(Read);

    private static double Between(int bytes, Func<(double KiloBytes, double Read, double Write), double> figure)
    {
        double size = bytes / 1024.0;
        int at = Array.FindIndex(Published, row => row.KiloBytes >= size);
        if (at <= 0)
        {
            return figure(at == 0 ? Published[0] : Published[^1]);
        }

        double share = (size - Published[at - 1].KiloBytes) / (Published[at].KiloBytes - Published[at - 1].KiloBytes);
        return figure(Published[at - 1]) + (share * (figure(Published[at]) - figure(Published[at - 1])));
    }
}
