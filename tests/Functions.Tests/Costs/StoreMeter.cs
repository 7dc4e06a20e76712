using System.Text;
using Postmortems.Application;

namespace Postmortems.Functions.Tests;

/// <summary>Counts store operations by kind, with the size of the documents, and charges them as Cosmos DB's published table does.</summary>
internal sealed class StoreMeter
{
    private readonly SortedDictionary<string, Line> lines = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Line> Lines => lines;

    public double RequestUnits => lines.Values.Sum(line => line.RequestUnits);

    public void Read<T>(string operation, T? document) => Count(operation, document is null ? 0 : Size(document), ReadCharge);

    public void Write<T>(string operation, T document) => Count(operation, Size(document), WriteCharge);

    /// <summary>A query with an index for it; what it returns is charged as read.</summary>
    public void Query<T>(string operation, T? document) => Count(operation, document is null ? 0 : Size(document), bytes => QueryCharge + ReadCharge(bytes));

    // Published for session consistency and no indexing: 1 KB reads for 1 and writes for 5 units, 100 KB for 10 and 50. In between, a line.
    private const double QueryCharge = 2.5;

    private static double ReadCharge(int bytes) => Between(bytes, 1, 10);

    private static double WriteCharge(int bytes) => Between(bytes, 5, 50);

    private static double Between(int bytes, double atOne, double atHundred) => atOne + ((atHundred - atOne) * (Math.Max(bytes / 1024.0, 1) - 1) / 99);

    private static int Size<T>(T document) => Encoding.UTF8.GetByteCount(PostmortemJson.Write(document));

    private void Count(string operation, int bytes, Func<int, double> charge)
    {
        Line before = lines.GetValueOrDefault(operation) ?? new Line(0, 0, 0);
        lines[operation] = new Line(before.Calls + 1, before.Bytes + bytes, before.RequestUnits + charge(bytes));
    }

    internal sealed record Line(long Calls, long Bytes, double RequestUnits);
}
