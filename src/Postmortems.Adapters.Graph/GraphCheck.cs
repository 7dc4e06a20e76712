using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Graph;

/// <summary>Signs in and asks for one free hour of the playbook's fallback facilitator.</summary>
internal sealed class GraphCheck(Schedules schedules, IPlaybookSource playbook, TimeProvider time, IOptions<GraphOptions> options) : IConnectionCheck
{
    public string Name => "Calendars by Microsoft Graph";

    public async Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        return await schedules.ReadAsync([playbook.Current.FallbackFacilitator], new Slot(now, now.AddHours(1)), cancellationToken) switch
        {
            CalendarOutcome<ImmutableArray<Availability>>.Ok { Value: [{ Busy: not null }] } => new CheckResult.Ok($"{options.Value.BaseUrl.Host} lets us read the facilitator's calendar"),
            CalendarOutcome<ImmutableArray<Availability>>.Unavailable refused => new CheckResult.Failed(
                $"{options.Value.BaseUrl.Host}: {refused.Reason}",
                "Look at Graph:TenantId, ClientId and ClientSecret (none of them with a managed identity), and at the application permissions Calendars.ReadWrite, MailboxSettings.Read and User.Read.All."),
            _ => new CheckResult.Failed(
                $"{options.Value.BaseUrl.Host} answers, but the calendar of the playbook's facilitator cannot be read",
                "Look at the playbook's facilitator: the address needs a mailbox in this tenant, and an access policy must not leave it out."),
        };
    }
}
