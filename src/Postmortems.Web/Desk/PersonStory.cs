using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One person's side of it: why they are part of it, what they have been told and when, and what comes next for them.</summary>
/// <param name="Roles">In words; empty for somebody who was only written to, like a manager.</param>
/// <param name="Told">Notices tried so far, newest first.</param>
/// <param name="Next">Notices that come if nobody does anything, earliest first.</param>
public sealed record PersonStory(Person Person, ImmutableArray<string> Roles, ImmutableArray<LedgerEntry> Told, ImmutableArray<UpcomingStep> Next)
{
    /// <summary>Everybody with a part in it, then those who were or will be written to besides.</summary>
    public static ImmutableArray<PersonStory> Of(Visit visit)
    {
        Postmortem postmortem = visit.Postmortem;
        ILookup<PersonId, LedgerEntry> told = postmortem.Ledger.Values.Where(entry => entry.Notice is not null).ToLookup(entry => entry.Notice!.Recipient.Id);
        ILookup<PersonId, UpcomingStep> next = Upcoming.Of(visit).Where(step => step.Step is NextStep.SendNotice).ToLookup(step => RecipientOf(step).Id);
        IEnumerable<Person> others = postmortem.Ledger.Values.Select(entry => entry.Notice?.Recipient).OfType<Person>().Concat(next.SelectMany(steps => steps.Select(RecipientOf)));
        return
        [
            .. postmortem.Everyone.Concat(others).DistinctBy(person => person.Id)
                .Select(person => new PersonStory(person, RolesOf(postmortem, person.Id), [.. told[person.Id].OrderByDescending(At)], [.. next[person.Id]])),
        ];
    }

    public static DateTimeOffset At(LedgerEntry entry) => entry.Result switch
    {
        StepResult.Done done => done.At,
        StepResult.Postponed postponed => postponed.Since,
        StepResult.Undeliverable undeliverable => undeliverable.At,
        _ => throw new System.Diagnostics.UnreachableException(entry.Result.GetType().Name),
    };

    private static Person RecipientOf(UpcomingStep step) => ((NextStep.SendNotice)step.Step).Notice.Recipient;

    private static ImmutableArray<string> RolesOf(Postmortem postmortem, PersonId person)
    {
        Attendee? attendee = postmortem.Attendees.FirstOrDefault(each => each.Person.Id == person);
        int items = postmortem.OpenItems.Count(item => item.Owner.Id == person);
        string?[] roles =
        [
            postmortem.Facilitator.Id == person ? Texts.Say("desk.role-facilitator") : null,
            postmortem.RespondentOf(person) is not null ? Texts.Say("desk.role-respondent") : null,
            attendee is null ? null : attendee.Required ? Texts.Say("desk.role-required") : Texts.Say("desk.role-optional"),
            items > 0 ? Texts.SayCount("desk.role-owner", items) : null,
        ];
        return [.. roles.OfType<string>()];
    }
}
