using System.Collections.Immutable;
using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions.Tests;

/// <summary>
/// Twelve people: six answer when asked, four when chased, one when chased again, one never. The facilitator publishes eight items when
/// asked; three are closed at the first reminder, two on the day, two when overdue, and one after weeks.
/// </summary>
internal static class Cast
{
    public const int People = 12;
    private const int Items = 8;

    public static IncidentSignal.Resolved Incident(int number, DateTimeOffset now) => new(
        new Incident("manual", $"INC-{number}", "Customers see no new transactions", "transactions", Severity.Sev2, now.AddHours(-3), now, null),
        [.. Enumerable.Range(0, People).Select(person => new Responder($"Person {person}", EmailAddress.Parse($"person{person}@example.com"), null, IsCommander: person == 0))],
        $"delivery-{number}",
        now);

    /// <returns>What the recipient of this mail does about it; null for nothing.</returns>
    public static Func<Postmortem, DateTimeOffset, LifecycleEvent?>? Reaction(MailMessage mail)
    {
        int person = mail.To.Email.ToString() is ['p', 'e', 'r', 's', 'o', 'n', .. var rest] ? int.Parse(rest.Split('@')[0], CultureInfo.InvariantCulture) : 0;
        return mail.Kind switch
        {
            nameof(NoticeKind.FormRequest) when person < 6 => Answer(mail.To.Id),
            nameof(NoticeKind.Chase) => (state, now) => Attempt(state, mail.Key) switch
            {
                1 when person < 10 => Answer(mail.To.Id)(state, now),
                2 when person == 10 => Answer(mail.To.Id)(state, now),
                _ => null,
            },
            nameof(NoticeKind.PublishRequest) => Publish,
            nameof(NoticeKind.ItemReminder) => (state, now) => Close(state, mail, now),
            _ => null,
        };
    }

    private static int Attempt(Postmortem state, string key) => state.Ledger[key].Notice!.Attempt;

    private static Func<Postmortem, DateTimeOffset, LifecycleEvent?> Answer(PersonId person) => (state, now) =>
        state.RespondentOf(person) is { Sheet: null } respondent
            ? new LifecycleEvent.AnswersSubmitted(person, [.. respondent.Questions.Select(question => new GivenAnswer(question, AnswerOf(state, question)))], now)
            : null;

    private static Answer AnswerOf(Postmortem state, QuestionId question) => state.Questions.First(each => each.Id == question).Shape switch
    {
        AnswerShape.Whys => new Answer.Whys([new Why("The change listed the port as unused", [new Why("The list came from environments that use other ports", [])])]),
        AnswerShape.ActionItems => new Answer.NothingToAdd(),
        _ => new Answer.Text("The transaction service could not reach its database for three hours: a security change had closed its port, and every new connection was refused. The change was reverted."),
    };

    private static LifecycleEvent.ReportPublished? Publish(Postmortem state, DateTimeOffset now)
    {
        ImmutableArray<ReportSection> sections = [.. state.Questions.Select(question => new ReportSection(question.Id, question.Text, string.Join("\n\n", Enumerable.Repeat("A paragraph of the report, as long as people write them, with what stopped, why, and what was done.", 4))))];
        ImmutableArray<ReportItem> items = [.. Enumerable.Range(1, Items).Select(item => new ReportItem(new ActionItemId(item), $"Item {item}: alert when a database refuses connections", state.Respondents[item].Person, DateOnly.FromDateTime(now.UtcDateTime.AddDays(30))))];
        return state.CurrentReport is null ? new LifecycleEvent.ReportPublished(new ReportContent(state.Incident.Title, sections, items), 0, null, state.Facilitator.Id, now) : null;
    }

    private static LifecycleEvent.ItemClosed? Close(Postmortem state, MailMessage mail, DateTimeOffset now)
    {
        Notice notice = state.Ledger[mail.Key].Notice!;
        int number = int.Parse(notice.About[0].Split('#')[0], CultureInfo.InvariantCulture);
        string rung = notice.About[1];
        bool closes = number switch
        {
            <= 3 => true,
            <= 5 => rung == "0",
            <= 7 => rung == "+3",
            _ => rung == "w2",
        };
        return closes && state.OpenItems.Any(item => item.Id.Value == number) ? new LifecycleEvent.ItemClosed(new ActionItemId(number), "https://example.com/changes/1", mail.To.Id, now) : null;
    }
}
