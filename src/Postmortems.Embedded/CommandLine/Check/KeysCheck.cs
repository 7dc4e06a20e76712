using Microsoft.Extensions.Options;
using Postmortems.Application;
using Postmortems.Web;

namespace Postmortems.Embedded;

/// <summary>The folder of the keys that this program makes for itself.</summary>
internal sealed class KeysCheck(IOptions<SiteOptions> site) : IConnectionCheck
{
    public string Name => "Keys";

    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        string folder = site.Value.KeyDirectory;
        return Task.FromResult<CheckResult>(FolderProbe.Trouble(folder) is { } trouble
            ? new CheckResult.Failed($"{folder} cannot be written: {trouble}", "Let this program write there, or set Site:KeyDirectory to a folder it can write.")
            : new CheckResult.Ok($"{folder} can be written"));
    }
}
