using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>Writes an empty file to the mail folder and takes it away again.</summary>
public sealed class FolderCheck(IOptions<MailOptions> options) : IConnectionCheck
{
    public string Name => "Mail folder";

    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        string folder = options.Value.Folder!;
        try
        {
            Directory.CreateDirectory(folder);
            string probe = Path.Combine(folder, $".{Path.GetRandomFileName()}.check");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return Task.FromResult<CheckResult>(new CheckResult.Ok($"{folder} can be written"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult<CheckResult>(new CheckResult.Failed(
                $"{folder} cannot be written: {failure.Message}", "Let this program write there, or set Mail:Folder to a folder it can write."));
        }
    }
}
