namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    private static Postmortem AttendeeSet(Postmortem postmortem, Person person, bool required)
    {
        Attendee? known = postmortem.Attendees.FirstOrDefault(attendee => attendee.Person.Id == person.Id);
        Attendee wanted = new(person, required || person.Id == postmortem.Facilitator.Id);
        if (known is not null && known.Required == wanted.Required)
        {
            return postmortem;
        }

        return InvitedAnew(postmortem with
        {
            Attendees = known is null ? postmortem.Attendees.Add(wanted) : postmortem.Attendees.Replace(known, wanted),
            Uninvited = postmortem.Uninvited.RemoveAll(attendee => attendee.Person.Id == person.Id),
        });
    }

    // The facilitator holds the meeting and cannot be taken off it.
    private static Postmortem AttendeeRemoved(Postmortem postmortem, PersonId person) =>
        person == postmortem.Facilitator.Id || postmortem.Attendees.FirstOrDefault(attendee => attendee.Person.Id == person) is not { } removed
            ? postmortem
            : InvitedAnew(postmortem with { Attendees = postmortem.Attendees.Remove(removed), Uninvited = postmortem.Uninvited.Add(removed) });

    private static Postmortem FacilitatorChanged(Postmortem postmortem, Person person) =>
        person.Id == postmortem.Facilitator.Id ? postmortem : AttendeeSet(postmortem with { Facilitator = person }, person, required: true);

    private static Postmortem AddressRetried(Postmortem postmortem, LifecycleEvent.AddressRetried act) =>
        postmortem.IsUnreachable(act.Person)
            ? postmortem with { AddressRetries = postmortem.AddressRetries.Add(new AddressRetry(act.Person, act.At)) }
            : postmortem;

    private static Postmortem LinksRevoked(Postmortem postmortem, LifecycleEvent.LinksRevoked act)
    {
        Revocation? known = postmortem.Revocations.FirstOrDefault(revocation => revocation.Person == act.Person);
        if (known is not null && known.Before >= act.At)
        {
            return postmortem;
        }

        return postmortem with
        {
            Revocations = known is null
                ? postmortem.Revocations.Add(new Revocation(act.Person, act.At))
                : postmortem.Revocations.Replace(known, known with { Before = act.At }),
        };
    }

    private static void PlanPeople(Agenda agenda)
    {
        Postmortem postmortem = agenda.Postmortem;
        if (postmortem.Report is ReportState.Drafting && agenda.Facilitator is { } facilitator)
        {
            agenda.Notice(NoticeKind.PostmortemOpened, facilitator, 1, [], $"opened/{facilitator.Id}", postmortem.OpenedAt);
        }

        PlanMerged(agenda);
        if (postmortem.Stage == Stage.Closed)
        {
            return;
        }

        foreach (Person person in postmortem.Everyone.Where(person => postmortem.IsUnreachable(person.Id)))
        {
            agenda.Notice(NoticeKind.Undeliverable, agenda.Facilitator, 1 + agenda.Retries(person), [person.Id.Value], $"undeliverable/{person.Id}/{agenda.Retries(person)}", agenda.Now);
        }
    }
}
