using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Postmortems.Application;
using Postmortems.Web;

namespace Postmortems.Embedded;

/// <summary>Every system that this one leans on, the disk among them.</summary>
internal static class ConnectionsCheck
{
    public static async Task<ImmutableArray<CheckLine>> LinesAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        KeysCheck keys = new(services.GetRequiredService<IOptions<SiteOptions>>());
        ImmutableArray<CheckLine>.Builder lines = ImmutableArray.CreateBuilder<CheckLine>();
        foreach (IConnectionCheck check in services.GetServices<IConnectionCheck>().Append(keys))
        {
            lines.Add(await TryAsync(check, cancellationToken));
        }

        return lines.ToImmutable();
    }

    private static async Task<CheckLine> TryAsync(IConnectionCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.CheckAsync(cancellationToken) switch
            {
                CheckResult.Ok ok => new CheckLine(Good: true, check.Name, ok.Detail),
                CheckResult.Failed failed => new CheckLine(Good: false, check.Name, $"{failed.What.TrimEnd('.')}. {failed.WhatToDo}"),
                CheckResult other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
            };
        }
        catch (Exception wrong) when (!ConfigurationCheck.Explain(wrong).IsEmpty)
        {
            return new CheckLine(Good: false, check.Name, "not tried. Put right what is said of the configuration above.");
        }
    }
}
