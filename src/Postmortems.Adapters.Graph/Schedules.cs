using System.Collections.Immutable;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using Postmortems.Application;
using Postmortems.Domain;
using Person = Postmortems.Domain.Person;

namespace Postmortems.Adapters.Graph;

/// <summary>Reads busy times. An application may not use findMeetingTimes, so the slot finder looks for the time itself.</summary>
internal sealed class Schedules(GraphCaller graph, MailboxSettingsReader settings)
{
    // The service takes no more mailboxes, and no longer window, in one call.
    private const int MostMailboxes = 20;

    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(62);

    /// <param name="people">The first is the one through whose mailbox the others are asked.</param>
    public async Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken)
    {
        Person[] each = [.. people.DistinctBy(person => person.Id)];
        if (each.Length == 0 || window.End <= window.Start)
        {
            return new CalendarOutcome<ImmutableArray<Availability>>.Ok([.. each.Select(person => new Availability(person.Id, Busy: null))]);
        }

        List<(DateTimeOffset From, ILookup<PersonId, ScheduleInformation> Answers)> pieces = [];
        foreach (Slot piece in Pieces(window))
        {
            List<(PersonId, ScheduleInformation)> read = [];
            foreach (Person[] some in each.Chunk(MostMailboxes))
            {
                (GetSchedulePostResponse? answer, GraphFailure? failure) = await AskAsync(each[0], some, piece, cancellationToken);
                if (failure is { Status: not 404 })
                {
                    return new CalendarOutcome<ImmutableArray<Availability>>.Unavailable(failure.RetryAfter, failure.Reason);
                }

                read.AddRange((answer?.Value ?? []).SelectMany(information => Whose(information, some)));
            }

            pieces.Add((piece.Start, read.ToLookup(one => one.Item1, one => one.Item2)));
        }

        ImmutableArray<Availability> known = [.. each.Select(person => ScheduleTexts.Availability(person.Id, [.. pieces.Select(piece => (piece.From, piece.Answers[person.Id].FirstOrDefault()))]))];
        return new CalendarOutcome<ImmutableArray<Availability>>.Ok(await WithSettingsAsync(known, each, cancellationToken));
    }

    private Task<(GetSchedulePostResponse? Answer, GraphFailure? Failure)> AskAsync(Person through, Person[] people, Slot piece, CancellationToken cancellationToken) =>
        graph.TryAsync("schedules", Permission.ReadCalendars, client => client.Users[through.Email.Value].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            new GetSchedulePostRequestBody
            {
                Schedules = [.. people.Select(person => person.Email.Value)],
                StartTime = EventTexts.Utc(piece.Start),
                EndTime = EventTexts.Utc(piece.End),
                AvailabilityViewInterval = ScheduleTexts.ViewMinutes,
            },
            cancellationToken: cancellationToken), cancellationToken);

    // A schedule may speak of a zone that only its owner knows; the mailbox's settings name a proper one.
    private async Task<ImmutableArray<Availability>> WithSettingsAsync(ImmutableArray<Availability> known, Person[] people, CancellationToken cancellationToken)
    {
        HashSet<PersonId> unclear = [.. known.Where(availability => availability is { Busy: not null, Hours: null }).Select(availability => availability.Person)];
        if (unclear.Count == 0)
        {
            return known;
        }

        ImmutableDictionary<PersonId, KnownHours> told = await settings.ReadAsync(people.Where(person => unclear.Contains(person.Id)), cancellationToken);
        return [.. known.Select(availability => availability.Hours is null ? availability with { Hours = told.GetValueOrDefault(availability.Person) } : availability)];
    }

    private static IEnumerable<(PersonId, ScheduleInformation)> Whose(ScheduleInformation information, Person[] people) => people
        .Where(person => string.Equals(person.Email.Value, information.ScheduleId, StringComparison.OrdinalIgnoreCase))
        .Select(person => (person.Id, information));

    private static IEnumerable<Slot> Pieces(Slot window)
    {
        for (DateTimeOffset start = window.Start; start < window.End; start += LongestWindow)
        {
            DateTimeOffset end = start + LongestWindow;
            yield return new Slot(start, end < window.End ? end : window.End);
        }
    }
}
