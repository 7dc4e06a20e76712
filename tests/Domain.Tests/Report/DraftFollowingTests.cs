using FsCheck.Xunit;
using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public class DraftFollowingTests
{
    private static readonly Question[] Asked = [Stopped, Led];

    /// <summary>Whatever is answered and saved in whatever order: what was written by hand stays, all else says what the answers say.</summary>
    [Property(MaxTest = 500)]
    public void From_AnyHistory_KeepsWhatWasWrittenAndFollowsTheRest(byte[] history)
    {
        Postmortem postmortem = With(Says(Ana), Says(Ravi));
        Dictionary<Question, string?> byHand = Asked.ToDictionary(question => question, _ => (string?)null);

        foreach (byte act in history)
        {
            Question question = Asked[act / 4 % 2];
            string words = $"Words {act / 8 % 3}.";
            if (act % 4 < 2)
            {
                postmortem = Answer(postmortem, act % 4 == 0 ? Ana : Ravi, question, words);
            }
            else
            {
                // By hand, or as the answers have it: an untouched draft saved, or every account picked again.
                string said = Answers(postmortem, question);
                string text = act % 4 == 2 ? words : said;
                byHand[question] = text == said && byHand[question] != text ? null : text;
                postmortem = Save(postmortem, question, text);
            }

            Assert.All(Asked, each => Assert.Equal(byHand[each] ?? Answers(postmortem, each), Text(Draft(postmortem), each)));
        }
    }

    [Fact]
    public void From_OneSectionWritten_LetsLaterAnswersIntoTheOthers()
    {
        Postmortem postmortem = Save(Answer(With(Says(Ana), Says(Ravi)), Ana, Stopped, "The ledger."), Stopped, "We agree on the ledger.");

        Postmortem later = Answer(Answer(postmortem, Ravi, Led, "A rule changed."), Ravi, Stopped, "The port.");

        Assert.Equal("A rule changed.", Text(Draft(later), Led));
        Assert.Equal("We agree on the ledger.", Text(Draft(later), Stopped));
        Assert.True(ReportDrafts.Follows(later, Led.Id));
        Assert.False(ReportDrafts.Follows(later, Stopped.Id));
    }

    [Fact]
    public void From_WrittenByHandBeforeTheAnswersSaidTheSame_StaysByHand()
    {
        Postmortem written = Save(With(Says(Ana), Says(Ravi)), Stopped, "The ledger.");

        Postmortem savedAgain = Save(Answer(written, Ana, Stopped, "The ledger."), Led, "Asked why by why.");

        Assert.Equal("The ledger.", Text(Draft(Answer(savedAgain, Ravi, Stopped, "The port.")), Stopped));
    }

    [Fact]
    public void From_ADraftFromBeforeSectionsFollowed_StaysAsItWasSaved()
    {
        Postmortem told = Answer(With(Says(Ana)), Ana, Stopped, "The ledger.");
        Postmortem old = told with { Report = new ReportState.Drafting { Draft = new ReportDraft(1, Draft(told), Noon, Ana.Id) } };

        Postmortem later = Answer(old, Ana, Stopped, "The ledger and the port.");

        Assert.Equal("The ledger.", Text(Draft(later), Stopped));
    }

    [Fact]
    public void From_Published_FollowsNothingNorDoesItsCorrection()
    {
        Postmortem told = Answer(With(Says(Ana)), Ana, Stopped, "The ledger.");
        Postmortem published = Decide(told, new LifecycleEvent.ReportPublished(Draft(told), 0, null, Ana.Id, Noon));
        Postmortem corrected = Save(published, Led, "A rule changed.");

        Assert.All([published, corrected], each => Assert.Equal("The ledger.", Text(Draft(WithAnswer(each, "Something else.")), Stopped)));
        Assert.Empty(corrected.Report.Draft!.Following);
    }

    private static ReportContent Draft(Postmortem postmortem) => ReportDrafts.From(postmortem, Policy, Today);

    private static string Answers(Postmortem postmortem, Question question) => Text(Draft(postmortem with { Report = new ReportState.Drafting() }), question);

    private static Postmortem Answer(Postmortem postmortem, Person person, Question question, string words) =>
        Decide(postmortem, new LifecycleEvent.AnswersSubmitted(person.Id, [new GivenAnswer(question.Id, new Answer.Text(words))], Noon));

    private static Postmortem Save(Postmortem postmortem, Question question, string text)
    {
        ReportContent draft = Draft(postmortem);
        ReportContent edited = draft with { Sections = [.. draft.Sections.Select(section => section.Question == question.Id ? section with { Markdown = text } : section)] };
        return Decide(postmortem, new LifecycleEvent.ReportEdited(edited, postmortem.Report.Draft?.Revision ?? 0, Ana.Id, Noon));
    }

    // As if it had been stored: the lifecycle itself takes no answers any more.
    private static Postmortem WithAnswer(Postmortem postmortem, string words) => postmortem with { Respondents = [Says(Ana, (Stopped, new Answer.Text(words)))] };

    private static Postmortem Decide(Postmortem postmortem, LifecycleEvent happened) => PostmortemLifecycle.Decide(postmortem, happened, Noon, Policy).Postmortem;
}
