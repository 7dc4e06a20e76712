using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>The laws, over generated histories: any order, repetition and outcome of events, any zone, the clock jumping forward.</summary>
public class LifecycleLaws
{
    // Mutation runs play the suite hundreds of times: they set LAW_ACTS to a few.
    private static readonly int Acts = int.TryParse(Environment.GetEnvironmentVariable("LAW_ACTS"), CultureInfo.InvariantCulture, out int fewer) ? fewer : 40;

    [Property(MaxTest = 150)]
    public void Quiet_EveryStepRecorded_AskingAgainFindsNothingAndWakesLater(int seed) =>
        new History(seed).Play(Acts, simulation =>
        {
            Decision again = PostmortemLifecycle.Decide(simulation.Postmortem, new LifecycleEvent.Woke(), simulation.Now, simulation.Playbook);

            Assert.Empty(again.Steps);
            Assert.True(again.WakeAt is null || again.WakeAt > simulation.Now, $"Wakes at {again.WakeAt:u}, now {simulation.Now:u}");
        });

    [Property(MaxTest = 150)]
    public void Live_WhateverHappened_OnlyTheClosedAndTheWaivedNeverWake(int seed) =>
        new History(seed).Play(Acts, simulation =>
        {
            bool over = simulation.Postmortem.Stage is Stage.Closed or Stage.Waived;
            Assert.True(simulation.Decision.WakeAt is not null || over, $"{simulation.Postmortem.Stage} never wakes");
        });

    [Property(MaxTest = 150)]
    public void Once_WhateverHappened_NoKeyIsAcceptedTwice(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        Assert.Equal(history.Simulation.Sent.Count, history.Simulation.Sent.DistinctBy(sent => sent.Notice.Key).Count());
    }

    [Property(MaxTest = 150)]
    public void Hours_WhateverHappened_NoticesReachPeopleAtWork(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        Assert.All(history.Simulation.Sent, sent =>
            Assert.True(history.Simulation.Clocks[sent.Notice.Key].IsOpen(sent.At), $"{sent.Notice.Kind} at {sent.At:u}"));
    }

    [Property(MaxTest = 150)]
    public void Burst_AfterWhateverOutage_RemindersOfOneItemAreABusinessDayApart(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        foreach (var item in history.Simulation.Sent.Where(sent => sent.Notice.Kind == NoticeKind.ItemReminder).GroupBy(sent => sent.Notice.About[0]))
        {
            Assert.All(item.Zip(item.Skip(1)).Where(pair => IsOneZone(history, [pair.First, pair.Second])), pair =>
            {
                BusinessCalendar calendar = history.Simulation.Clocks[pair.Second.Notice.Key];
                Assert.True(calendar.DateOf(pair.First.At) < calendar.DateOf(pair.Second.At), $"{pair.First.At:u} and {pair.Second.At:u}");
            });
        }
    }

    [Property(MaxTest = 150)]
    public void Burst_AfterWhateverOutage_PeopleAreChasedOnceADay(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        // A chase that bounced reached nobody; the same is sent anew once the address was mended.
        foreach (var chased in history.Simulation.Sent.Where(sent => sent.Notice.Kind is NoticeKind.Chase or NoticeKind.PublishChase && sent.Notice.Attempt > 1
            && history.Simulation.Postmortem.Ledger.GetValueOrDefault(sent.Notice.Key)?.Result is not StepResult.Undeliverable).GroupBy(sent => (sent.Notice.Kind, sent.Notice.Recipient.Id)))
        {
            if (!IsOneZone(history, chased))
            {
                continue;
            }

            BusinessCalendar calendar = history.Simulation.Clocks[chased.First().Notice.Key];
            Assert.Distinct(chased.Select(sent => (calendar.DateOf(sent.At), Series(sent.Notice))));
        }

        // A second round or a second request starts a series of its own.
        static string Series(Notice notice) => notice.Key[..notice.Key.LastIndexOf('/')];
    }

    [Property(MaxTest = 150)]
    public void Unable_WhateverHappened_TheFacilitatorHearsOfEachDecliningOnce(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        // One that bounced after it was taken reached nobody, and goes to whoever stands in.
        var heard = history.Simulation.Sent
            .Where(sent => sent.Notice.Kind == NoticeKind.RespondentDeclined && history.Simulation.Postmortem.Ledger[sent.Notice.Key].Result is StepResult.Done)
            .GroupBy(sent => sent.Notice.About[0]);
        Assert.All(heard, person => Assert.InRange(person.Count(), 1, history.Simulation.Postmortem.Audit.Count(entry => entry.Event == nameof(LifecycleEvent.FormDeclined) && entry.By?.Value == person.Key)));
    }

    [Property(MaxTest = 150)]
    public void Sent_WhateverHappened_OnlyWhatAProviderTookCounts(int seed)
    {
        History history = new(seed);
        history.Play(Acts, _ => { });

        Assert.All(history.Simulation.Postmortem.Ledger.Values.Where(entry => entry is { Notice: not null, Result: StepResult.Done }), entry =>
            Assert.Contains(history.Simulation.Sent, sent => sent.Notice.Key == entry.Key && sent.At == ((StepResult.Done)entry.Result).At));
    }

    [Property(MaxTest = 150)]
    public void Moved_WhateverHappened_NoMeetingIsDoubled(int seed) =>
        new History(seed).Play(Acts, simulation => Assert.False(simulation.Doubled));

    [Property(MaxTest = 150)]
    public void Kept_WhateverHappened_NoAnswerIsLostButByItsOwnAuthor(int seed)
    {
        Dictionary<PersonId, int> revisions = [];
        new History(seed).Play(Acts, simulation =>
        {
            foreach (Respondent respondent in simulation.Postmortem.Respondents.Where(each => each.Sheet is not null))
            {
                revisions[respondent.Person.Id] = respondent.Sheet!.Revision;
            }

            Assert.All(revisions, known => Assert.Equal(known.Value, simulation.Postmortem.RespondentOf(known.Key)?.Sheet?.Revision));
        });
    }

    [Property(MaxTest = 100)]
    public void Convergent_OutcomesReorderedAndRepeated_EndAlike(int seed)
    {
        History history = new(seed);
        history.Play(Acts / 2, _ => { });
        Simulation simulation = history.Simulation;
        Decision decision = PostmortemLifecycle.Decide(simulation.Postmortem, history.Draw(), simulation.Now, simulation.Playbook);
        LifecycleEvent[] outcomes = [.. decision.Steps.Select((step, index) => index % 3 == 2 ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "busy") : simulation.Succeed(step))];
        LifecycleEvent[] delivered = [.. decision.Steps.OfType<NextStep.SendNotice>().Where((_, index) => index % 2 == 0).SelectMany(send => (LifecycleEvent[])
        [
            new LifecycleEvent.NoticeDelivered(send.Notice, simulation.Now.AddSeconds(2)),
            new LifecycleEvent.NoticeDelivered(send.Notice, simulation.Now.AddSeconds(1)),
        ])];
        outcomes = [.. outcomes, .. delivered];

        string inOrder = Play(outcomes);
        string reversedTwice = Play([.. outcomes.Reverse(), .. outcomes]);

        Assert.Equal(inOrder, reversedTwice);

        string Play(IEnumerable<LifecycleEvent> happened) => JsonSerializer.Serialize(
            happened.Aggregate(decision.Postmortem, (postmortem, outcome) => PostmortemLifecycle.Decide(postmortem, outcome, simulation.Now, simulation.Playbook).Postmortem),
            PostmortemJson.Options);
    }

    [Property(MaxTest = 100)]
    public void True_WhateverHappened_NoStaleNoticeIsPlanned(int seed) =>
        new History(seed).Play(Acts, simulation =>
        {
            Decision later = PostmortemLifecycle.Decide(simulation.Postmortem, new LifecycleEvent.Woke(), simulation.Decision.WakeAt ?? simulation.Now, simulation.Playbook);
            foreach (Notice notice in later.Steps.OfType<NextStep.SendNotice>().Select(send => send.Notice))
            {
                AssertTrue(later.Postmortem, notice);
            }
        });

    // Whose zone became known in between has lived two calendars, and a date of one is none of the other.
    private static bool IsOneZone(History history, IEnumerable<(DateTimeOffset At, Notice Notice)> sent) =>
        sent.Select(one => history.Simulation.Clocks[one.Notice.Key].Zone).Distinct().Count() == 1;

    private static void AssertTrue(Postmortem postmortem, Notice notice)
    {
        switch (notice.Kind)
        {
            case NoticeKind.Chase:
                Respondent respondent = postmortem.RespondentOf(notice.Recipient.Id)!;
                Assert.Equal(postmortem.Unanswered(respondent).Select(question => question.Id.Value), notice.About);
                Assert.NotEmpty(notice.About);
                Assert.Null(postmortem.Hold);
                break;
            case NoticeKind.RespondentDeclined:
                Respondent unable = Assert.Single(postmortem.Unable, each => each.Person.Id.Value == notice.About[0]);
                Assert.NotEqual(notice.Recipient.Id, unable.Person.Id);
                Assert.Equal(notice.Recipient.Id == postmortem.Facilitator.Id, !postmortem.IsUnreachable(postmortem.Facilitator.Id));
                break;
            case NoticeKind.ItemReminder:
                ActionItem item = Assert.Single(postmortem.Items, each => each.Id.ToString() == notice.About[0]);
                Assert.True(item.IsOpen);
                Assert.True(notice.Recipient.Id == item.Owner.Id || postmortem.IsUnreachable(item.Owner.Id));
                break;
            case NoticeKind.ItemEscalation:
                Assert.Contains(postmortem.OpenItems, each => each.Id.ToString() == notice.About[0] && each.Owner.Id != notice.Recipient.Id);
                break;
            case NoticeKind.PublishRequest or NoticeKind.PublishChase or NoticeKind.PreRead:
                Assert.IsType<ReportState.Drafting>(postmortem.Report);
                break;
            case NoticeKind.ClosingSummary:
                Assert.Equal(Stage.Closed, postmortem.Stage);
                break;
            default:
                break;
        }
    }
}
