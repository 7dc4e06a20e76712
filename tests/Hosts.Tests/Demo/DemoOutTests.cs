using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>What <c>demo --out</c> leaves behind.</summary>
public sealed class DemoOutTests
{
    [Fact]
    public async Task Demo_OutDirectory_HoldsReportMailsAndInvitations()
    {
        using DataFolder folder = new();
        string directory = Path.Combine(folder.Path, "made", "on", "the", "way");

        Ran ran = await EmbeddedProgram.RunAsync(TestContext.Current.CancellationToken, "demo", "--json", "--out", directory);

        Assert.Equal(0, ran.ExitCode);
        string[] report = await File.ReadAllLinesAsync(Path.Combine(directory, "report.md"), TestContext.Current.CancellationToken);
        Assert.Equal("# Title: Customers see no new transactions", report[0]);
        Assert.Equal(DefaultQuestions.Five.Select(question => $"## {question.Text}"), report.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains(report, line => line.StartsWith("- **", StringComparison.Ordinal));

        List<ArrivedMail> mails = await ArrivedMail.InAsync(Path.Combine(directory, "mails"), TestContext.Current.CancellationToken);
        Assert.Equal(
            DemoLine.Of(ran).Where(line => line.Type == "notice").Select(line => line.Key).Order(StringComparer.Ordinal),
            mails.Where(mail => Enum.TryParse(mail.Kind, out NoticeKind _)).Select(mail => mail.Notice).Order(StringComparer.Ordinal));

        string[] invitations = Directory.GetFiles(Path.Combine(directory, "invitations"), "*.ics");
        Assert.NotEmpty(invitations);
        Assert.All(invitations, file => Assert.StartsWith("BEGIN:VCALENDAR\r\n", File.ReadAllText(file), StringComparison.Ordinal));
    }
}
