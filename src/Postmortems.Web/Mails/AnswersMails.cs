using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Mails that ask for answers, and the one that says whose are missing.</summary>
internal static class AnswersMails
{
    public static MailContent FormRequest(MailScene scene)
    {
        ImmutableArray<Question> questions = Questions(scene);
        return scene.Ask(
            $"Please answer {scene.ShortBy(scene.AnswersDue)}",
            $"please tell us what you know about “{scene.Title}” {scene.By(scene.AnswersDue)}",
            Because(scene),
            "Your answers go into the draft report, and everyone reads it before the meeting. We look for what in the system made this possible, never for somebody to blame.",
            new MailButton("Open your form", scene.Form),
            MailScene.List(questions.Length == 1 ? "One question is for you:" : $"{Words.Count(questions.Length, "question")} are for you:", questions.Select(Entry)),
            "A few sentences are enough. The form keeps what you type, and you can change your answers later. The link is yours alone; if somebody else knows more, name them on the form.");
    }

    public static MailContent Chase(MailScene scene)
    {
        ImmutableArray<Question> missing = Questions(scene);
        return scene.Ask(
            missing.IsEmpty ? $"Please look at your answers {scene.ShortBy(scene.AnswersDue)}" : $"Please add {Words.Count(missing.Length, "answer")} {scene.ShortBy(scene.AnswersDue)}",
            $"please add your missing {(missing.Length == 1 ? "answer" : "answers")} about “{scene.Title}” {scene.By(scene.AnswersDue)}",
            Because(scene),
            "We stop asking the moment the last answer is in. “Nothing to add” is an answer too.",
            new MailButton("Open your form", scene.Form),
            MailScene.List(missing.Length == 1 ? "This one is unanswered:" : "These are unanswered:", missing.Select(Entry)),
            "What you have answered already is kept.");
    }

    public static MailContent AnswersEscalation(MailScene scene)
    {
        ImmutableArray<Respondent> owing = [.. scene.Postmortem.Owing.Where(respondent => scene.Notice.About.Contains(respondent.Person.Id.Value))];
        return scene.Ask(
            $"Answers are missing, please step in {scene.ShortBy(scene.AnswersDue)}",
            $"please help to get the last answers about “{scene.Title}” {scene.By(scene.AnswersDue)}",
            scene.WhyFacilitator,
            "This is the only mail about it. The draft report shows which questions have no answer yet; late answers are still kept.",
            scene.Desk("Open the facilitator's page"),
            MailScene.List("Still to hear from:", owing.Select(respondent => new MailEntry($"{Words.Name(respondent.Person)}: {Words.Count(scene.Postmortem.Unanswered(respondent).Length, "question")}"))),
            owing.IsEmpty ? "Everybody has answered in the meantime, so there may be nothing left to do." : "A short call often does it. On your page you can excuse somebody or ask somebody else instead.");
    }

    // What the notice names, as far as it is still unanswered; all that is unanswered if nothing of it is left.
    private static ImmutableArray<Question> Questions(MailScene scene)
    {
        if (scene.Postmortem.RespondentOf(scene.Notice.Recipient.Id) is not { } respondent)
        {
            return [];
        }

        ImmutableArray<Question> open = [.. scene.Postmortem.Questions.Where(question => respondent.Questions.Contains(question.Id) && respondent.Sheet?.To(question.Id) is not { Says: true })];
        ImmutableArray<Question> named = [.. open.Where(question => scene.Notice.About.Contains(question.Id.Value))];
        return named.IsEmpty ? [.. open.Where(question => question.Required || scene.Notice.Kind == NoticeKind.FormRequest)] : named;
    }

    private static MailEntry Entry(Question question) => new(Words.Line(question.Text));

    private static string Because(MailScene scene) =>
        scene.Postmortem.RespondentOf(scene.Notice.Recipient.Id) is { Because.Length: > 0 } respondent ? Words.Line(respondent.Because).TrimEnd('.') : "you were asked about this incident";
}
