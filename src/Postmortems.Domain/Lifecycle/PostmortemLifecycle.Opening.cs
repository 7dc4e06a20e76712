using System.Collections.Immutable;

namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    /// <summary>Opens a postmortem for a resolved incident, or waives it where the playbook says so.</summary>
    public static Decision Open(PostmortemId id, int recurrence, LifecycleEvent.IncidentResolved happened, DateTimeOffset now, Playbook playbook)
    {
        Incident incident = happened.Incident;
        SeverityRule rule = playbook.RuleFor(incident.Severity);
        (ImmutableArray<IdentifiedResponder> known, ImmutableArray<Responder> unidentified) = playbook.Identify(happened.Responders);
        ImmutableArray<ServiceRule> services = playbook.RulesFor(incident.Service);
        Person facilitator = FacilitatorOf(known, services, playbook);

        Postmortem postmortem = new(
            id,
            recurrence,
            incident,
            OpenedAt: now,
            ToldAt: happened.ToldAt,
            Anchor: now,
            Round: 1,
            Hold: null,
            Waiver: rule.WaivedBecause is { } reason ? new Waiver(ByPlaybook: true, reason, now) : null,
            MergedInto: null,
            facilitator,
            AttendeesOf(facilitator, known, services),
            playbook.Questions,
            RespondentsOf(facilitator, known, services, playbook.Questions),
            unidentified,
            new MeetingState.Cancelled(1, rule.WaivedBecause is null ? NoMeeting.Optional : NoMeeting.Waived, Existing: null),
            new AnswersState.Collecting(),
            new ReportState.Drafting(),
            Items: [],
            Ledger: ImmutableSortedDictionary.Create<string, LedgerEntry>(StringComparer.Ordinal),
            Revocations: [],
            Audit: [Entry(happened, now)!]);
        if (rule is { WaivedBecause: null, MeetingRequired: true })
        {
            postmortem = postmortem with { Meeting = Search(postmortem, now, playbook) with { Round = 1 } };
        }

        return Plan(Settle(postmortem, now, playbook), now, playbook);
    }

    private static Person FacilitatorOf(ImmutableArray<IdentifiedResponder> known, ImmutableArray<ServiceRule> services, Playbook playbook) =>
        known.FirstOrDefault(responder => responder.IsCommander)?.Person
        ?? known.FirstOrDefault()?.Person
        ?? services.Select(service => service.Facilitator).FirstOrDefault(person => person is not null)
        ?? playbook.FallbackFacilitator;

    private static ImmutableArray<Attendee> AttendeesOf(Person facilitator, ImmutableArray<IdentifiedResponder> known, ImmutableArray<ServiceRule> services) =>
    [
        .. new[] { facilitator }
            .Concat(known.Select(responder => responder.Person))
            .Concat(services.SelectMany(service => service.Respondents))
            .Select(person => new Attendee(person, Required: true))
            .Concat(services.SelectMany(service => service.Optional).Select(person => new Attendee(person, Required: false)))
            .DistinctBy(attendee => attendee.Person.Id),
    ];

    private static ImmutableArray<Respondent> RespondentsOf(
        Person facilitator,
        ImmutableArray<IdentifiedResponder> known,
        ImmutableArray<ServiceRule> services,
        ImmutableArray<Question> questions)
    {
        ImmutableArray<Asked> asked =
        [
            .. known.Select(responder => new Asked(responder.Person, "you took part in the response", TookPart: true, Everything: true))
                .Concat(services.SelectMany(service => service.Respondents.Select(person => new Asked(person, BecauseOf(service), TookPart: known.IsEmpty, Everything: true)))),
        ];

        // Somebody must be asked, and the facilitator's own questions need the facilitator.
        return
        [
            .. asked.Add(new Asked(facilitator, "you facilitate this postmortem", TookPart: asked.IsEmpty, Everything: asked.IsEmpty))
                .DistinctBy(each => each.Person.Id)
                .Select(each => new Respondent(each.Person, [.. questions.Where(question => Concerns(question, each)).Select(question => question.Id)], each.Because, Sheet: null))
                .Where(respondent => !respondent.Questions.IsEmpty),
        ];

        bool Concerns(Question question, Asked each) => question.AskedOf switch
        {
            AskedOf.Responders => each.TookPart,
            AskedOf.Facilitator => each.Person.Id == facilitator.Id,
            _ => each.Everything,
        };
    }

    private static string BecauseOf(ServiceRule service) =>
        service.Service == ServiceRule.Every ? "your team asks you after every incident" : $"you are listed for {service.Service}";

    private sealed record Asked(Person Person, string Because, bool TookPart, bool Everything);
}
