using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Postmortems.Domain;
using Postmortems.Domain.Tests;

namespace Postmortems.Benchmarks;

/// <summary>
/// Twenty attendees over fifteen business days, each busy six times a day. The slot finder has 5 ms for it.
/// Run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*' --job short</c>.
/// </summary>
[MemoryDiagnoser]
public class SlotFinderBenchmark
{
    // Monday; the clocks go back in Europe on the second weekend of the window.
    private static readonly DateTimeOffset Monday = new(2025, 10, 13, 0, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<string> Zones = ["Europe/London", "Europe/Berlin", "Africa/Lagos", "Asia/Amman"];

    /// <summary>
    /// Suits: the first slot on the last day. Nothing: none at all, and every candidate is ranked as a near miss; the steps of five
    /// minutes are the smallest a playbook allows.
    /// </summary>
    public enum Case
    {
        SuitsOnTheLastDay,
        NothingSuits,
        NothingSuitsStepOf5,
    }

    [ParamsAllValues]
    public Case Situation { get; set; }

    private SlotRequest request = null!;

    [GlobalSetup]
    public void Prepare()
    {
        ImmutableArray<AttendeeHours> attendees = [.. Enumerable.Range(0, 20).Select(Attendee)];
        int busyDays = Situation == Case.SuitsOnTheLastDay ? 18 : 19;
        ImmutableArray<Availability> known = [.. attendees.Select((entry, index) => new Availability(entry.Attendee.Person.Id, Busy(index, busyDays)))];
        MeetingRule rule = new(DurationMinutes: 60, StepMinutes: Situation == Case.NothingSuitsStepOf5 ? 5 : 30, NoticeHours: 24, FormClosesHoursBefore: 24, PreReadBusinessDaysBefore: 1);
        request = new(attendees[0].Calendar, attendees, known, Monday, DateOnly.FromDateTime(Monday.Date).AddDays(18), rule);
        Check(SlotFinder.Find(request));
    }

    [Benchmark]
    public SlotFindings Find() => SlotFinder.Find(request);

    [Benchmark(Baseline = true)]
    public SlotFindings Naive() => NaiveSlotFinder.Find(request);

    private static AttendeeHours Attendee(int index)
    {
        Person person = new(EmailAddress.Parse($"person{index}@example.com"), $"Person {index}");
        return new(new(person, Required: index < 15), new(WorkSchedule.Default with { Zone = Zones[index % Zones.Length] }));
    }

    // From 06:00 UTC on, an hour and a half out of every two, at quarters that differ by person, last person first: unsorted, and nobody's free hours meet.
    private static ImmutableArray<Slot> Busy(int index, int days) =>
    [
        .. from day in Enumerable.Range(0, days).Reverse()
           from turn in Enumerable.Range(0, 6)
           let start = Monday.AddDays(day).AddHours(6 + (2 * turn)).AddMinutes(15 * (index % 8))
           select new Slot(start, start.AddMinutes(90)),
    ];

    private void Check(SlotFindings found)
    {
        if (found.Suiting.IsEmpty == (Situation == Case.SuitsOnTheLastDay))
        {
            throw new InvalidOperationException($"{Situation} found {found.Suiting.Length} slots.");
        }
    }
}
