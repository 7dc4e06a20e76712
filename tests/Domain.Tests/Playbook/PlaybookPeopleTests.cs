using System.Collections.Immutable;
using FsCheck.Xunit;
using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class PlaybookPeopleTests
{
    private static readonly Person Asha = new(EmailAddress.Parse("asha@example.com"), "Asha Rao");
    private static readonly Person Sam = new(EmailAddress.Parse("sam.a@example.com"), "Sam Lee");
    private static readonly Person OtherSam = new(EmailAddress.Parse("sam.b@example.com"), "Sam Lee");

    private static readonly Playbook Playbook = new(
        [],
        Asha,
        WorkSchedule.Default,
        [
            new KnownPerson(Asha, Schedule: null, Manager: null, ["PASHA01", "asha.rao", "asha@old.example.com"]),
            new KnownPerson(Sam, Schedule: null, Manager: null, ["PSAM01"]),
            new KnownPerson(OtherSam, Schedule: null, Manager: null, []),
        ],
        [],
        ImmutableDictionary<Severity, SeverityRule>.Empty,
        new MeetingRule(60, 30, 24, 24, 1),
        new NoticeHours(new TimeOnly(9, 0), new TimeOnly(17, 0)),
        new ChaseRule([1]),
        new ReportRule(5, [1], 7),
        new ReminderRule([3], true, [1], 7, 7, 2),
        new IntakeRule(24));

    [Theory]
    [InlineData(null, "ASHA@example.com", null, "asha@example.com")] // addresses have no case
    [InlineData("A. R.", "asha@old.example.com", null, "asha@example.com")] // a former address is an alias
    [InlineData("Nobody", null, "pasha01", "asha@example.com")] // the source's id comes before its name
    [InlineData("Sam Lee", null, "PSAM01", "sam.a@example.com")] // an id settles what the name leaves open
    [InlineData(" asha rao ", null, null, "asha@example.com")] // the playbook's own name for her
    [InlineData(null, null, "Asha@Example.com", "asha@example.com")] // a source that uses addresses as ids
    [InlineData("Zoe", "zoe@example.com", null, "zoe@example.com")] // an address is enough
    [InlineData("Sam Lee", null, null, null)] // two people of one name: no guessing
    [InlineData("Zoe", null, "PZOE01", null)] // nobody the playbook knows
    [InlineData(" ", null, null, null)] // nothing to go by
    public void Identify_OneResponder_IsThePersonBehind(string? name, string? email, string? id, string? expected)
    {
        Responder responder = new(name, email is null ? null : EmailAddress.Parse(email), id);

        (ImmutableArray<IdentifiedResponder> known, ImmutableArray<Responder> unknown) = Playbook.Identify([responder]);

        Assert.Equal(expected, known.SingleOrDefault()?.Person.Email.Value);
        Assert.Equal(expected is null ? [responder] : [], unknown);
    }

    [Fact]
    public void Identify_NamesOfOnePerson_GiveThatPersonOnceAsCommander()
    {
        Responder byName = new("Asha Rao", Email: null, ExternalId: null);
        Responder byAddress = new("asha", Asha.Email, ExternalId: null, IsCommander: true);
        Responder byId = new(Name: null, Email: null, "PASHA01");

        (ImmutableArray<IdentifiedResponder> known, _) = Playbook.Identify([byName, byAddress, byId]);

        Assert.Equal([new IdentifiedResponder(Asha, IsCommander: true)], known);
    }

    [Fact]
    public void Identify_AddressThePlaybookDoesNotKnow_KeepsTheSourcesName()
    {
        Responder named = new(" Zoe Ito ", EmailAddress.Parse("zoe@example.com"), ExternalId: null);
        Responder nameless = new(Name: null, EmailAddress.Parse("yan@example.com"), ExternalId: null);

        (ImmutableArray<IdentifiedResponder> known, _) = Playbook.Identify([named, nameless]);

        Assert.Equal(["Zoe Ito", "yan@example.com"], known.Select(responder => responder.Person.Name));
    }

    /// <summary>Nobody is lost, nobody is there twice, and the order of mentions does not change who is known.</summary>
    [Property]
    public bool Identify_AnyMentions_LosesAndDoublesNobody(byte[] mentions)
    {
        ImmutableArray<Responder> responders = [.. mentions.Select(Mention)];

        (ImmutableArray<IdentifiedResponder> known, ImmutableArray<Responder> unknown) = Playbook.Identify(responders);
        (ImmutableArray<IdentifiedResponder> backwards, _) = Playbook.Identify([.. responders.Reverse()]);

        return known.Select(responder => responder.Person.Id).Distinct().Count() == known.Length
            && unknown.SequenceEqual(responders.Where(responder => responder.ExternalId == "nobody"))
            && known.ToHashSet().SetEquals(backwards);
    }

    private static Responder Mention(byte choice) => (choice % 5) switch
    {
        0 => new("Asha Rao", Email: null, ExternalId: null, IsCommander: choice % 2 == 0),
        1 => new(Name: null, EmailAddress.Parse("Asha@example.com"), ExternalId: null),
        2 => new(Name: null, Email: null, "psam01", IsCommander: choice % 2 == 0),
        3 => new("Zoe", EmailAddress.Parse("zoe@example.com"), ExternalId: null),
        _ => new(Name: null, Email: null, "nobody"),
    };
}
