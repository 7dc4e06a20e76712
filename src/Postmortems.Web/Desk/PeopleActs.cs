using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Who is asked, who is invited, who facilitates.</summary>
internal static class PeopleActs
{
    private static string AddressWanted => Texts.Say("desk.email-wanted");

    public static Happening AddRespondent(Visit visit, FormInput input, string target)
    {
        Person? person = input.Person("name", "email", AddressWanted);
        ImmutableArray<QuestionId> questions =
        [
            .. visit.Postmortem.Questions.Select(question => question.Id).Where(id => input.All("questions").Contains(id.Value)),
        ];
        return (_, now) => person is null ? null : new LifecycleEvent.RespondentAdded(person, questions, visit.By, now);
    }

    public static Happening Excuse(Visit visit, FormInput input, string target)
    {
        string reason = input.Text("reason", Texts.Say("desk.excuse-say-why"));
        return (postmortem, now) => postmortem.RespondentOf(new PersonId(target)) is { } respondent
            ? new LifecycleEvent.RespondentExcused(respondent.Person.Id, reason, visit.By, now)
            : null;
    }

    public static Happening AskAgain(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Unable.FirstOrDefault(respondent => respondent.Person.Id.Value == target) is { } unable
            ? new LifecycleEvent.RespondentAdded(unable.Person, unable.Questions, visit.By, now)
            : null;

    public static Happening ChaseNow(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Owing.Any(respondent => respondent.Person.Id.Value == target) ? new LifecycleEvent.ChaseAsked(new PersonId(target), visit.By, now) : null;

    public static Happening RevokeLinks(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.PersonOf(new PersonId(target)) is { } person ? new LifecycleEvent.LinksRevoked(person.Id, visit.By, now) : null;

    public static Happening SetAttendee(Visit visit, FormInput input, string target)
    {
        Person? person = input.Person("name", "email", AddressWanted);
        bool required = input["required"] == "yes";
        return (postmortem, now) => person is null || postmortem.Attendees.Any(attendee => attendee.Person == person && attendee.Required == required)
            ? null
            : new LifecycleEvent.AttendeeSet(person, required, visit.By, now);
    }

    public static Happening InviteAgain(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.Uninvited.FirstOrDefault(attendee => attendee.Person.Id.Value == target) is { } attendee
            ? new LifecycleEvent.AttendeeSet(attendee.Person, attendee.Required, visit.By, now)
            : null;

    public static Happening ChangeFacilitator(Visit visit, FormInput input, string target)
    {
        Person? person = input.Person("name", "email", AddressWanted);
        return (postmortem, now) => person is null || person == postmortem.Facilitator ? null : new LifecycleEvent.FacilitatorChanged(person, visit.By, now);
    }

    public static Happening RetryAddress(Visit visit, FormInput input, string target) =>
        (postmortem, now) => postmortem.IsUnreachable(new PersonId(target)) ? new LifecycleEvent.AddressRetried(new PersonId(target), visit.By, now) : null;
}
