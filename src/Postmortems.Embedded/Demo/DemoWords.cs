using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>What the cast writes: a security change blocks a database's default port, and nothing in the test environments could show it.</summary>
internal static class DemoWords
{
    private static readonly ImmutableDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["what-stopped"] = "The transaction service could not reach its database, so customers saw no new transactions for three hours. Payments went through; only the list of them stood still.",
        ["why-stopped"] = "A security change at 11:02 UTC closed the database's default port in production. The connection pool kept its old connections until 11:05, then every new one was refused.",
        ["how-fixed"] = "The platform team reverted the firewall rule and restarted the pool. The list caught up within ten minutes.",
        ["impact"] = "About 4,000 customers, from 11:05 to 14:20 UTC.",
        ["discovery"] = "Customer support noticed; no alert watched refused connections.",
    }.ToImmutableDictionary();

    public static ImmutableArray<GivenAnswer> AnswersOf(Postmortem postmortem, Respondent respondent, Playbook playbook) =>
    [
        .. postmortem.Questions
            .Where(question => respondent.Questions.Contains(question.Id))
            .Select(question => new GivenAnswer(question.Id, question.Shape switch
            {
                AnswerShape.Whys => Whys,
                AnswerShape.ActionItems => postmortem.Respondents.All(other => other.Sheet is null) ? new Answer.Items(ItemsFor(postmortem, playbook)) : new Answer.NothingToAdd(),
                _ => Texts.TryGetValue(question.Id.Value, out string? text) && postmortem.Respondents.All(other => other.Sheet is null) ? new Answer.Text(text) : new Answer.NothingToAdd(),
            })),
    ];

    /// <summary>Four items for as many people as there are.</summary>
    public static ImmutableArray<ProposedItem> ItemsFor(Postmortem postmortem, Playbook playbook)
    {
        ImmutableArray<Person> owners = [.. postmortem.Everyone.Concat(playbook.People.Select(known => known.Person)).DistinctBy(person => person.Id)];
        string[] titles =
        [
            "Alert when a database refuses connections",
            "Give every test environment the production port",
            "Let the owning team review firewall changes to its databases",
            "Write down how to revert a security rule at night",
        ];
        return [.. titles.Select((title, index) => new ProposedItem(title, owners[index % owners.Length], Due: null))];
    }

    private static Answer.Whys Whys { get; } = new(
    [
        new Why(
            "The port was closed because the change listed it as unused",
            [
                new Why("The list came from a scan of the test environments, where the databases listen on other ports", [new Why("They share one server, so only one of them can have the default port", [])]),
                new Why("Nobody who runs the database saw the change before it was applied", []),
            ]),
        new Why("It took three hours because no alert watches refused connections", []),
    ]);
}
