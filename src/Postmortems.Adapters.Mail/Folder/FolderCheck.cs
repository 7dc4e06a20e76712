using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Writes an empty file to the mail folder and takes it away again; if the folder is not there yet, to where it would be made.</summary>
public sealed class FolderCheck(IOptions<MailOptions> options) : IConnectionCheck
{
    public string Name => "Mail folder";

    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        string folder = options.Value.Folder!;
        return Task.FromResult<CheckResult>(FolderProbe.Trouble(folder) is { } trouble
            ? new CheckResult.Failed($"{folder} cannot be written: {trouble}", "Let this program write there, or set Mail:Folder to a folder it can write.")
            : new CheckResult.Ok($"{folder} can be written"));
    }
}
