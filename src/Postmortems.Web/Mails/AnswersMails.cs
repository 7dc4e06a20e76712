using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Mails that ask for answers, and the one that says whose are missing.</summary>
internal static class AnswersMails
{
    public static MailContent FormRequest(MailScene scene)
    {
        ImmutableArray<Question> questions = Questions(scene);
        return scene.Ask(
            Texts.Say("mail.form.subject", scene.ShortBy(scene.AnswersDue)),
            Texts.Say("mail.form.lead", scene.By(scene.AnswersDue)),
            Because(scene),
            Texts.Say("mail.form.next"),
            new MailButton(Texts.Say("mail.open-form"), scene.Form),
            MailScene.List(Texts.SayCount("mail.form.questions", questions.Length), questions.Select(Entry)),
            questions.IsEmpty ? "" : Texts.SayCount("mail.form.takes", FormEffort.Minutes(questions)));
    }

    public static MailContent Chase(MailScene scene)
    {
        ImmutableArray<Question> missing = Questions(scene);
        string when = scene.By(scene.AnswersDue);
        string soon = scene.ShortBy(scene.AnswersDue);
        return scene.Ask(
            missing.IsEmpty ? Texts.Say("mail.chase.subject-none", soon) : Texts.SayCount("mail.chase.subject", missing.Length, soon),
            missing.IsEmpty ? Texts.Say("mail.chase.lead-none", when) : Texts.SayCount("mail.chase.lead", missing.Length, when),
            Because(scene),
            Texts.Say("mail.chase.next"),
            new MailButton(Texts.Say("mail.open-form"), scene.Form),
            MailScene.List(Texts.SayCount("mail.chase.questions", missing.Length), missing.Select(Entry)),
            missing.IsEmpty ? Texts.Say("mail.chase.kept") : Texts.SayCount("mail.chase.takes", FormEffort.Minutes(missing)));
    }

    public static MailContent AnswersEscalation(MailScene scene)
    {
        ImmutableArray<Respondent> owing = [.. scene.Postmortem.Owing.Where(respondent => scene.Notice.About.Contains(respondent.Person.Id.Value))];
        return scene.Ask(
            Texts.Say("mail.missing.subject", scene.ShortBy(scene.AnswersDue)),
            Texts.Say("mail.missing.lead", scene.By(scene.AnswersDue)),
            scene.BecauseFacilitator,
            Texts.Say("mail.missing.next"),
            scene.Desk(Texts.Say("mail.open-desk")),
            MailScene.List(
                Texts.Say("mail.missing.still"),
                owing.Select(respondent => new MailEntry(Texts.SayCount("mail.missing.person", scene.Postmortem.Unanswered(respondent).Length, Words.Name(respondent.Person))))),
            Texts.Say(owing.IsEmpty ? "mail.missing.none" : "mail.missing.call"));
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

    private static MailEntry Entry(Question question) => new(Words.Line(question.TextSaid));

    private static string Because(MailScene scene) => scene.Postmortem.RespondentOf(scene.Notice.Recipient.Id) is { Because.Length: > 0 } respondent
        ? Words.Line(BecauseWords.Of(respondent.Because)).TrimEnd('.')
        : Texts.Say("mail.because-incident");
}
