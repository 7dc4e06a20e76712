using System.Text;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("  =1", "'  =1")] // a spreadsheet passes over blanks
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")] // and takes the wide sign for the narrow one
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Cell_Text_IsQuotedAndNeverAFormula(string? text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Fact]
    public async Task Row_Written_StartsWithTheMarkAndEndsAsTheRfcSays()
    {
        using MemoryStream stream = new();
        await using (Csv csv = new(stream))
        {
            await csv.RowAsync("Größe", "b");
        }

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Größe,b\r\n")], stream.ToArray());
    }
}
