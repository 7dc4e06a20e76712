using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Moves the clock from wake-up to wake-up and lets the cast do what they mean to do on the way.</summary>
internal sealed class DemoDirector(PostmortemService service, DueRunner due, VirtualTime time, IPlaybookSource playbook, Timeline timeline)
{
    // Far beyond the last reminder of any playbook; a demonstration that runs longer has gone wrong.
    private static readonly TimeSpan LongestPlay = TimeSpan.FromDays(3 * 366);

    private int told;

    public async Task<Postmortem> PlayAsync(IncidentSignal.Resolved incident, CancellationToken cancellationToken)
    {
        DateTimeOffset start = time.GetUtcNow();
        ReceiveOutcome received = await service.ReceiveAsync(incident, cancellationToken);
        PostmortemId id = received switch
        {
            ReceiveOutcome.Opened opened => opened.Postmortem,
            ReceiveOutcome.Waived waived => waived.Postmortem,
            _ => throw new System.Diagnostics.UnreachableException(received.GetType().Name),
        };

        DemoCast cast = new(playbook.Current, start, incident);
        while (true)
        {
            Postmortem postmortem = await LookAsync(id, cancellationToken);
            if (cast.Next(postmortem, time.GetUtcNow()) is { } act)
            {
                await PlayAsync(id, act, cancellationToken);
                continue;
            }

            DateTimeOffset? wake = await due.RunAsync(cancellationToken);
            postmortem = await LookAsync(id, cancellationToken);
            DateTimeOffset? intended = cast.Read(postmortem, time.GetUtcNow());
            if (Earliest(wake, intended) is not { } next || next - start > LongestPlay)
            {
                return postmortem;
            }

            time.MoveTo(next);
        }
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) => one < other ? one : other ?? one;

    private async Task PlayAsync(PostmortemId id, DemoAct act, CancellationToken cancellationToken)
    {
        if (act.Signal is { } signal)
        {
            await service.ReceiveAsync(signal, cancellationToken);
        }
        else
        {
            await service.RecordAsync(id, (postmortem, now) => act.What!(postmortem, now), cancellationToken);
        }
    }

    // Tells what has happened since the last look.
    private async Task<Postmortem> LookAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        Postmortem postmortem = (await service.FindAsync(id, cancellationToken))!;
        foreach (AuditEntry entry in postmortem.Audit.Skip(told))
        {
            timeline.Event(entry.At, entry.Event, entry.By is { } by ? postmortem.PersonOf(by)?.Name : null, entry.Detail);
        }

        told = postmortem.Audit.Length;
        return postmortem;
    }
}
