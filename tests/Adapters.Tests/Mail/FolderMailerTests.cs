using System.Text;
using Postmortems.Adapters.Mail;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class FolderMailerTests : MailerContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected override IMailer Mailer => MailParts.Folder(_folder.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    protected override async Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(CancellationToken cancellationToken)
    {
        string[] files = Directory.GetFiles(_folder.Path, "*.eml");
        return [.. (await Task.WhenAll(files.Select(file => File.ReadAllBytesAsync(file, cancellationToken)))).Select(Delivered.Read)];
    }

    [Fact]
    public async Task Send_OneMessage_IsWrittenExactlySo()
    {
        await Mailer.SendAsync(MailMessages.FormRequest, Cancellation);

        Snapshot.Matches("form-request.eml", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder.Path)), Cancellation));
    }

    [Fact]
    public async Task Send_AnyMessage_EndsEveryLineWithCarriageReturnAndLineFeed()
    {
        await Mailer.SendAsync(MailMessages.FormRequest with { Text = "a\nb\rc\r\nd", Html = "<p>a\nb</p>" }, Cancellation);

        string raw = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder.Path)), Encoding.Latin1, Cancellation);
        Assert.Equal(-1, raw.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']));
    }

    [Fact]
    public async Task Send_ManyAtOnceWithOneKey_WritesOneWholeMailAndNothingElse()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Mailer.SendAsync(MailMessages.FormRequest, Cancellation))));

        string file = Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
        Assert.EndsWith(".eml", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_FolderCannotBeMade_IsUnavailable()
    {
        string file = Path.Combine(_folder.Path, "in-the-way");
        await File.WriteAllTextAsync(file, "", Cancellation);

        SendOutcome outcome = await MailParts.Folder(Path.Combine(file, "mail")).SendAsync(MailMessages.FormRequest, Cancellation);

        Assert.IsType<SendOutcome.Unavailable>(outcome);
    }

    [Fact]
    public async Task List_SeveralMails_NewestFirstAndNoMoreThanAsked()
    {
        // Written out of order, and an hour apart, as a virtual clock does within one real second.
        foreach (int hour in (int[])[2, 0, 3, 1])
        {
            await MailParts.Folder(_folder.Path, MailParts.Now.AddHours(hour)).SendAsync(MailMessages.FormRequest with { Key = $"Chase/{hour}", Subject = $"Hour {hour}" }, Cancellation);
        }

        IReadOnlyList<OutboxEntry> newest = await MailParts.Folder(_folder.Path).ListAsync(3, Cancellation);

        Assert.Equal(["Hour 3", "Hour 2", "Hour 1"], newest.Select(entry => entry.Subject));
        Assert.Equal(MailParts.Now.AddHours(3), newest[0].SentAt);
        Assert.Equal(("FormRequest", "ines@example.com"), (newest[0].Kind, newest[0].To));
    }

    [Fact]
    public async Task Find_ListedMail_ReadsAllPartsBack()
    {
        FolderMailer mailer = MailParts.Folder(_folder.Path);
        await mailer.SendAsync(MailMessages.FormRequest with { Calendar = new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") }, Cancellation);
        OutboxEntry entry = Assert.Single(await mailer.ListAsync(10, Cancellation));

        OutboxMail? mail = await mailer.FindAsync(entry.Id, Cancellation);

        Assert.NotNull(mail);
        Assert.Equal(entry, mail.Entry);
        Assert.Equal(MailMessages.FormRequest.Text, mail.Text.ReplaceLineEndings("\n"));
        Assert.Equal(MailMessages.FormRequest.Html, mail.Html.ReplaceLineEndings("\n"));
        Assert.Equal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", mail.Calendar);
        Assert.Equal(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(_folder.Path)), Cancellation), mail.Raw.ToArray());
    }

    [Theory]
    [InlineData("0123456789abcdef")] // never written
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    public async Task Find_NoSuchMail_IsNull(string id)
    {
        string mails = Directory.CreateDirectory(Path.Combine(_folder.Path, "mail")).FullName;
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "secret.eml"), "Subject: no\r\n\r\n", Cancellation);

        Assert.Null(await MailParts.Folder(mails).FindAsync(id, Cancellation));
    }

    [Fact]
    public async Task List_NothingWrittenYet_IsEmpty()
    {
        IReadOnlyList<OutboxEntry> entries = await MailParts.Folder(Path.Combine(_folder.Path, "none")).ListAsync(10, Cancellation);

        Assert.Empty(entries);
    }

    [Fact]
    public async Task List_ForeignFiles_AreLeftOut()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "Holiday photos.eml"), "not a mail", Cancellation);

        Assert.Empty(await MailParts.Folder(_folder.Path).ListAsync(10, Cancellation));
    }
}
