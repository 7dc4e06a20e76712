using System.Text;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>What a demonstration leaves behind: <c>report.md</c>, <c>mails/*.eml</c> and <c>invitations/*.ics</c>; its database goes.</summary>
internal sealed class DemoFiles : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("postmortem-demo-");
    private readonly DirectoryInfo? kept;

    private DemoFiles(DirectoryInfo? kept) => this.kept = kept;

    public string Data => scratch.FullName;

    public string Mails => Path.Combine(kept?.FullName ?? scratch.FullName, "mails");

    public static DemoFiles In(string? directory) => new(directory is null ? null : Directory.CreateDirectory(directory));

    public async Task KeepAsync(Postmortem postmortem, IOutbox outbox, CancellationToken cancellationToken)
    {
        if (kept is null)
        {
            return;
        }

        if (postmortem.CurrentReport is { } report)
        {
            await File.WriteAllTextAsync(Path.Combine(kept.FullName, "report.md"), ReportMarkdown.Write(report.Content, postmortem.Questions), new UTF8Encoding(false), cancellationToken);
        }

        DirectoryInfo invitations = kept.CreateSubdirectory("invitations");
        foreach (OutboxEntry entry in await outbox.ListAsync(1000, cancellationToken))
        {
            if (await outbox.FindAsync(entry.Id, cancellationToken) is { Calendar: { } calendar })
            {
                await File.WriteAllTextAsync(Path.Combine(invitations.FullName, $"{entry.Id}.ics"), calendar, new UTF8Encoding(false), cancellationToken);
            }
        }
    }

    public void Dispose()
    {
        try
        {
            scratch.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A scratch directory left behind is no reason to fail.
        }
    }
}
