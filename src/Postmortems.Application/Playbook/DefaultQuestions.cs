using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>What is asked when the playbook lists no questions, and the extras it may add by name.</summary>
public static class DefaultQuestions
{
    /// <summary>The five questions, in the order of the report.</summary>
    public static ImmutableArray<Question> Five { get; } =
    [
        new(
            new QuestionId("what-stopped"),
            "What stopped working?",
            "Name the part that failed, the way it failed, and what people could no longer do. Write for somebody who joined last week: after reading they should know this piece of the system.",
            Weak: "The database.",
            Strong: "The transaction writer could not reach its database, so payments were accepted but never appeared: from 10:04 customers saw no transaction newer than that, while older ones still showed.",
            AnswerShape.Text,
            AskedOf.Everyone,
            Required: true),
        new(
            new QuestionId("why-stopped"),
            "Why did it stop working?",
            "Say in a couple of sentences what had changed (a deployment, a flag, infrastructure, DNS, a firewall …) and how that change stopped it.",
            Weak: "It crashed.",
            Strong: "A security change at 10:03 closed the database's default port between the production networks. The writer connects on exactly that port, so each connection timed out and its queue only grew.",
            AnswerShape.Text,
            AskedOf.Everyone,
            Required: true),
        new(
            new QuestionId("how-fixed"),
            "How did we fix it?",
            "Tell what was done, in order, and by which team, so that the next person on call can do it too. Mention what was tried and did not help.",
            Weak: "Fixed it.",
            Strong: "Restarting the writer changed nothing. The network team reverted the rule at 11:20 through their change pipeline; the writer reconnected by itself and worked off its queue by 11:35. Nothing was lost.",
            AnswerShape.Text,
            AskedOf.Everyone,
            Required: true),
        new(
            new QuestionId("what-led"),
            "What led to the system breaking?",
            "Ask why, then ask why of the answer, and branch where there is more than one reason. Look for what made each step sensible at the time and for what kept it from being noticed earlier: environments that differ, monitoring that could not see it. Stop at things we can change; a person's name is never one of them.",
            Weak: "Somebody closed the wrong port.",
            Strong: "Why did the test environments not show it? They share one server and so reach it on other ports. Why did the change look safe? The list of ports in use is gathered from those test environments.",
            AnswerShape.Whys,
            AskedOf.Everyone,
            Required: true),
        new(
            new QuestionId("prevention"),
            "What are we doing to prevent issues in the future?",
            "List concrete work: each item with one owner and a date, finished when somebody can show it. Some will need another team; name a person there.",
            Weak: "Be more careful with the firewall.",
            Strong: "Give the shared test server production's port and rules, so that a blocked port fails there first. Owner: Inês from the platform team, by 30 June.",
            AnswerShape.ActionItems,
            AskedOf.Everyone,
            Required: true),
    ];

    /// <summary>For a team that wants to measure what an outage cost. Their silence is never chased.</summary>
    public static ImmutableArray<Question> Extras { get; } =
    [
        new(
            new QuestionId("impact"),
            "Who was affected, and for how long?",
            "How many people or requests, which of them, from when until when, and how you know.",
            Weak: "Some users had problems.",
            Strong: "Everybody who paid by card between 10:04 and 11:35, about 4,100 people by the writer's queue; transfers were not touched.",
            AnswerShape.Text,
            AskedOf.Responders,
            Required: false),
        new(
            new QuestionId("discovery"),
            "How was it discovered?",
            "Who or what noticed first, how long after it began, and what would have noticed sooner.",
            Weak: "We got a ticket.",
            Strong: "A customer wrote to support 25 minutes in. Our check only asks whether the writer is up, and it was; a check on the age of the newest transaction would have told us within two minutes.",
            AnswerShape.Text,
            AskedOf.Responders,
            Required: false),
    ];
}
