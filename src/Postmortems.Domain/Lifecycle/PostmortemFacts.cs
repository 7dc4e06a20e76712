using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Domain;

/// <summary>What can be read off a postmortem without a clock.</summary>
public static class PostmortemFacts
{
    extension(Postmortem postmortem)
    {
        /// <summary>The stage shown to people.</summary>
        public Stage Stage => postmortem switch
        {
            { Waiver: not null } => Stage.Waived,
            { Hold: not null } => Stage.OnHold,
            { Report: ReportState.Published } when postmortem.Items.Any(item => item.IsOpen) => Stage.FollowingUp,
            { Report: ReportState.Published { NewVersionWanted: not null } } => Stage.Reviewing,
            { Report: ReportState.Published } => Stage.Closed,
            { Answers: AnswersState.Collecting } => Stage.Collecting,
            _ => Stage.Reviewing,
        };

        public IEnumerable<ActionItem> OpenItems => postmortem.Items.Where(item => item.IsOpen);

        /// <summary>Respondents with at least one required question unanswered.</summary>
        public IEnumerable<Respondent> Owing => postmortem.Respondents.Where(respondent => !postmortem.Unanswered(respondent).IsEmpty);

        /// <summary>The required questions this respondent has not answered, in the order asked; none once they said that they cannot help.</summary>
        public ImmutableArray<Question> Unanswered(Respondent respondent) =>
        [
            .. postmortem.Questions.Where(question => question.Required
                && respondent.Declined is null
                && respondent.Questions.Contains(question.Id)
                && respondent.Sheet?.To(question.Id) is not { Says: true }),
        ];

        /// <summary>Who said that they cannot help, and whose questions are still theirs: nobody else was asked, nobody excused them.</summary>
        public IEnumerable<Respondent> Unable => postmortem.Respondents.Where(respondent => respondent.Declined is not null && !postmortem.Open(respondent).IsEmpty);

        /// <summary>Every question of this respondent's without an answer, required or not, in the order asked.</summary>
        public ImmutableArray<Question> Open(Respondent respondent) =>
            [.. postmortem.Questions.Where(question => respondent.Questions.Contains(question.Id) && respondent.Sheet?.To(question.Id) is not { Says: true })];

        public Respondent? RespondentOf(PersonId person) => postmortem.Respondents.FirstOrDefault(respondent => respondent.Person.Id == person);

        /// <summary>The version in force; null before publication.</summary>
        public PublishedReport? CurrentReport => (postmortem.Report as ReportState.Published)?.Current;

        /// <summary>Everyone with a part in it, each once: facilitator, attendees, respondents, owners.</summary>
        public ImmutableArray<Person> Everyone =>
        [
            .. new[] { postmortem.Facilitator }
                .Concat(postmortem.Attendees.Select(attendee => attendee.Person))
                .Concat(postmortem.Respondents.Select(respondent => respondent.Person))
                .Concat(postmortem.Items.Select(item => item.Owner))
                .DistinctBy(person => person.Id),
        ];

        /// <summary>The person with this id, if they have a part in it.</summary>
        public Person? PersonOf(PersonId id) => postmortem.Everyone.FirstOrDefault(person => person.Id == id);

        /// <summary>True if mail to this person was refused for good and nobody has said to try again.</summary>
        public bool IsUnreachable(PersonId person) =>
            postmortem.Ledger.Values.Any(entry => entry is { Result: StepResult.Undeliverable, Notice: { } notice } && notice.Recipient.Id == person
                && RetryOf(entry.Key) >= postmortem.AddressRetries.Count(retry => retry.Person == person));

        /// <summary>The meeting's time as it stands in the calendars; null if none stands there.</summary>
        public Slot? MeetingSlot => postmortem.Meeting switch
        {
            MeetingState.Booked booked => booked.Booking.Slot,
            MeetingState.Held held => held.Booking.Slot,
            MeetingState.Wanted { Existing: { } existing, Proposed: { } proposed } when proposed == existing.Slot => proposed,
            _ => null,
        };

        /// <summary>What a person answered to the invitation for the time that stands in the calendars; null if that is not known.</summary>
        public AttendeeReply? ReplyOf(PersonId person) => postmortem.Replies is { } replies && postmortem.MeetingSlot == replies.Slot
            ? replies.All.FirstOrDefault(reply => reply.Person == person)
            : null;

        /// <summary>Steps that were postponed and not done since, and people who cannot be reached: shown until mended.</summary>
        public IEnumerable<LedgerEntry> Troubles => postmortem.Ledger.Values.Where(entry => entry.Result switch
        {
            StepResult.Postponed => true,
            StepResult.Undeliverable => entry.Notice is { } notice && postmortem.IsUnreachable(notice.Recipient.Id),
            _ => false,
        });
    }

    // By its number and not by the clock: whoever tells of a bounce has a clock of its own.
    private static int RetryOf(string key)
    {
        string[] recipient = key[(key.LastIndexOf('@') + 1)..].Split('.');
        return recipient.Length == 2 && int.TryParse(recipient[1], NumberStyles.None, CultureInfo.InvariantCulture, out int retry) ? retry : 0;
    }
}
