using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using Postmortems.Adapters.Graph;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>The adapter in front of a scripted Graph: everything but signing in is the real thing.</summary>
internal sealed class GraphScene
{
    /// <summary>Monday 2 March 2026: no clock change near, and a Retry-After date of the faults is five minutes away.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly Slot Thursday = new(Now.AddDays(3), Now.AddDays(3).AddHours(1));

    public static readonly Slot Friday = new(Now.AddDays(4), Now.AddDays(4).AddHours(1));

    public GraphScene(GraphOptions? options = null)
    {
        IOptions<GraphOptions> chosen = Options.Create(options ?? new GraphOptions());
        Wire = new CapturedRequests(Server);
        GraphCaller caller = new(GraphClients.Create(chosen.Value, new AnonymousAuthenticationProvider(), Wire, Clock), Clock, NullLogger<GraphCaller>.Instance);
        Schedules schedules = new(caller, new MailboxSettingsReader(caller));
        Calendar = new GraphCalendar(caller, schedules, chosen);
        Directory = new GraphDirectory(caller);
        Check = new GraphCheck(schedules, new FixedPlaybook(), Clock, chosen);
    }

    public FakeGraph Server { get; } = new();

    public CapturedRequests Wire { get; }

    public ImpatientClock Clock { get; } = new(Now);

    public IMeetingCalendar Calendar { get; }

    public IDirectory Directory { get; }

    public IConnectionCheck Check { get; }

    /// <summary>Ruth holds it; Inês has to come, Grace may.</summary>
    public static MeetingInvitation Invitation(Slot? slot = null, string key = "meeting/1/book", params Person[] alsoInvited) => new(
        key,
        PostmortemId.For("manual", "db-port", 1),
        Playbooks.Ruth,
        [new Attendee(Playbooks.Ruth, true), new Attendee(Playbooks.Ines, true), new Attendee(Playbooks.Grace, false), .. alsoInvited.Select(person => new Attendee(person, false))],
        slot ?? Thursday,
        "Postmortem: No new transactions",
        "What it is for, and where the form is.",
        Now);

    public async Task<Booking> BookedAsync() => Ok(await Calendar.BookAsync(Invitation(), CancellationToken.None));

    public static T Ok<T>(CalendarOutcome<T> outcome) => Xunit.Assert.IsType<CalendarOutcome<T>.Ok>(outcome).Value;

    public static CalendarOutcome<T>.Unavailable Refused<T>(CalendarOutcome<T> outcome) => Xunit.Assert.IsType<CalendarOutcome<T>.Unavailable>(outcome);

    public async Task<ImmutableArray<Availability>> ReadAsync(params Person[] people) =>
        Ok(await Calendar.ReadAsync([.. people], new Slot(Now, Now.AddDays(5)), CancellationToken.None));
}
