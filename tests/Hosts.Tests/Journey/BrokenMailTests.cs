using System.Text.Json;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Mail that cannot go stops nothing: it is shown as trouble and goes when it can.</summary>
public sealed class BrokenMailTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Serve_MailFolderBroken_GoesOnAndSendsOnceItIsMended()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        folder.StartClockAt(Journeys.Start);
        string inTheWay = folder.Write("mail", "A file where the folder should be: not even an administrator can write mails into it.");
        await using ServedHost host = await ServedHost.StartAsync(["--data", folder.Path, "--virtual-clock"], null, cancellationToken);
        using Visitor visitor = new(host.Address);
        Journeys journey = new(folder, visitor, cancellationToken);

        string id = await journey.BeginAsync();
        await AdvanceAsync(visitor, "PT30M", cancellationToken);
        JsonElement broken = await RowAsync(visitor, cancellationToken);
        string desk = (await visitor.OpenAsync($"/p/{id}", cancellationToken)).Body!.TextContent;
        File.Delete(inTheWay);
        await AdvanceAsync(visitor, "PT2H", cancellationToken);
        JsonElement mended = await RowAsync(visitor, cancellationToken);
        List<string> stages = await journey.PlayAsync(id);

        Assert.Equal("Collecting", broken.GetProperty("stage").GetString());
        Assert.True(broken.GetProperty("troubles").GetInt32() > 0, broken.ToString());
        Assert.Contains("The mail folder cannot be written", desk, StringComparison.Ordinal);
        Assert.Equal(0, mended.GetProperty("troubles").GetInt32());
        Assert.Equal("Closed", stages[^1]);
        List<DeliveredMail> mails = await DeliveredMail.InAsync(folder.Mails, cancellationToken);
        Assert.Equal(2, mails.Count(mail => mail.Kind == "FormRequest"));
        Assert.Equal(mails.Count, mails.DistinctBy(mail => mail.Notice).Count());
    }

    private static Task<JsonElement> AdvanceAsync(Visitor visitor, string by, CancellationToken cancellationToken) => visitor.PostAsync("/clock/advance", new { by }, cancellationToken);

    private static async Task<JsonElement> RowAsync(Visitor visitor, CancellationToken cancellationToken) =>
        (await visitor.GetAsync("/api/postmortems", cancellationToken)).GetProperty("postmortems")[0];
}
