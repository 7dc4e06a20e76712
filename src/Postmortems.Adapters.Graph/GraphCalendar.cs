using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Postmortems.Application;
using Postmortems.Domain;
using Person = Postmortems.Domain.Person;

namespace Postmortems.Adapters.Graph;

/// <summary>Meetings in the facilitator's own calendar. The service sends the invitations, the changes and the cancellations.</summary>
internal sealed class GraphCalendar(GraphCaller graph, Schedules schedules, IOptions<GraphOptions> options) : IMeetingCalendar
{
    private static readonly string[] Fields = ["id", "transactionId", "onlineMeeting", "attendees", "start", "end"];

    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        schedules.ReadAsync(people, window, cancellationToken);

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) => BookAsync(invitation, sequence: 0, cancellationToken);

    public async Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken)
    {
        // Made by another calendar, or deleted by hand: people still need their meeting.
        if (!EventReference.TryParse(existing.Reference, out EventReference? at))
        {
            return await BookAsync(invitation, existing.Sequence + 1, cancellationToken);
        }

        (Event? moved, GraphFailure? failure) = await ChangeAsync(at, invitation, cancellationToken);
        return failure switch
        {
            null => Booked(at, invitation, existing.Sequence + 1, moved?.OnlineMeeting?.JoinUrl ?? existing.JoinLink?.AbsoluteUri),
            { Status: 404 } => await BookAsync(invitation, existing.Sequence + 1, cancellationToken),
            _ => Unavailable<Booking>(failure),
        };
    }

    public async Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken)
    {
        Booking gone = existing with { Sequence = existing.Sequence + 1 };
        if (!EventReference.TryParse(existing.Reference, out EventReference? at))
        {
            return new CalendarOutcome<Booking>.Ok(gone);
        }

        (_, GraphFailure? failure) = await graph.TryAsync("cancel", Permission.WriteCalendars, async client =>
        {
            await client.Users[at.Mailbox].Events[at.Id].Cancel.PostAsync(new CancelPostRequestBody { Comment = "This meeting is not needed any more." }, cancellationToken: cancellationToken);
            return true;
        }, cancellationToken);
        bool isGone = failure is null or { Status: 404 } || (failure.Status == 400 && await IsCancelledAsync(at, cancellationToken));
        return isGone ? new CalendarOutcome<Booking>.Ok(gone) : Unavailable<Booking>(failure!);
    }

    public async Task<CalendarOutcome<ImmutableArray<AttendeeReply>>> ReadRepliesAsync(Booking existing, CancellationToken cancellationToken)
    {
        if (!EventReference.TryParse(existing.Reference, out EventReference? at))
        {
            return new CalendarOutcome<ImmutableArray<AttendeeReply>>.Ok([]);
        }

        (Event? meeting, GraphFailure? failure) = await graph.TryAsync("replies", Permission.ReadCalendars, client => client.Users[at.Mailbox].Events[at.Id].GetAsync(
            request => request.QueryParameters.Select = ["attendees"], cancellationToken), cancellationToken);
        return failure is null or { Status: 404 }
            ? new CalendarOutcome<ImmutableArray<AttendeeReply>>.Ok(meeting is null ? [] : Replies.Of(meeting, at.Mailbox))
            : Unavailable<ImmutableArray<AttendeeReply>>(failure);
    }

    private async Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, int sequence, CancellationToken cancellationToken)
    {
        string mailbox = invitation.Organizer.Email.Value;
        Event wanted = EventTexts.New(invitation, options.Value.OnlineMeetings);
        (Event? booked, GraphFailure? failure) = await graph.TryAsync("book", Permission.WriteCalendars, client =>
            client.Users[mailbox].Events.PostAsync(wanted, cancellationToken: cancellationToken), cancellationToken);
        if (failure is { Status: 409 })
        {
            (booked, failure) = await FindAsync(mailbox, wanted, cancellationToken);
        }

        if (failure is not null || booked?.Id is not { Length: > 0 } id)
        {
            return failure is null ? new CalendarOutcome<Booking>.Unavailable(TimeSpan.Zero, "Microsoft Graph did not say which event it made.") : Unavailable<Booking>(failure);
        }

        // Booked by an earlier try whose answer was lost, and somebody was added or taken off since.
        EventReference at = new(mailbox, id);
        if (!EventTexts.HasAttendees(booked, wanted))
        {
            (_, failure) = await ChangeAsync(at, invitation, cancellationToken);
        }

        return failure is null ? Booked(at, invitation, sequence, booked.OnlineMeeting?.JoinUrl) : Unavailable<Booking>(failure);
    }

    private Task<(Event? Answer, GraphFailure? Failure)> ChangeAsync(EventReference at, MeetingInvitation invitation, CancellationToken cancellationToken) =>
        graph.TryAsync("move", Permission.WriteCalendars, client => client.Users[at.Mailbox].Events[at.Id].PatchAsync(EventTexts.Change(invitation, at.Mailbox), cancellationToken: cancellationToken), cancellationToken);

    // The id cannot be filtered by, so the events at that time are looked through.
    private async Task<(Event? Answer, GraphFailure? Failure)> FindAsync(string mailbox, Event wanted, CancellationToken cancellationToken) =>
        await graph.TryAsync("find", Permission.WriteCalendars, async client =>
        {
            EventCollectionResponse? page = await client.Users[mailbox].Events.GetAsync(
                request =>
                {
                    request.QueryParameters.Filter = string.Create(CultureInfo.InvariantCulture, $"start/dateTime eq '{wanted.Start!.DateTime}'");
                    request.QueryParameters.Select = Fields;
                    request.QueryParameters.Top = 50;
                },
                cancellationToken);
            while (page is not null)
            {
                if (page.Value?.FirstOrDefault(known => known.TransactionId == wanted.TransactionId) is { } found)
                {
                    return found;
                }

                page = page.OdataNextLink is { Length: > 0 } next ? await client.Users[mailbox].Events.WithUrl(next).GetAsync(cancellationToken: cancellationToken) : null;
            }

            return null;
        }, cancellationToken);

    private async Task<bool> IsCancelledAsync(EventReference at, CancellationToken cancellationToken)
    {
        (Event? left, GraphFailure? failure) = await graph.TryAsync("look", Permission.WriteCalendars, client => client.Users[at.Mailbox].Events[at.Id].GetAsync(
            request => request.QueryParameters.Select = ["isCancelled"], cancellationToken), cancellationToken);
        return failure is { Status: 404 } || left?.IsCancelled is true;
    }

    private static CalendarOutcome<Booking> Booked(EventReference at, MeetingInvitation invitation, int sequence, string? join) => new CalendarOutcome<Booking>.Ok(
        new Booking(at.ToString(), invitation.Slot, sequence, Uri.TryCreate(join, UriKind.Absolute, out Uri? link) ? link : null)
        {
            Invited = EventTexts.Invited(invitation),
            RepliesReadable = true,
        });

    private static CalendarOutcome<T> Unavailable<T>(GraphFailure failure) => new CalendarOutcome<T>.Unavailable(failure.RetryAfter, failure.Reason);
}
