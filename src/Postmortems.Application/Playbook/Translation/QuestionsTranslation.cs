using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Application;

internal static class QuestionsTranslation
{
    private static readonly ImmutableDictionary<string, Question> BuiltIn =
        DefaultQuestions.Five.Concat(DefaultQuestions.Extras).ToImmutableDictionary(question => question.Id.Value);

    public static ImmutableArray<Question> Translate(PlaybookDocument playbook, PlaybookMistakes mistakes)
    {
        ImmutableArray<Question> asked = playbook.Questions is { } listed ? Listed(listed, mistakes) : DefaultQuestions.Five;
        List<Question> extras = [];
        foreach ((int index, ExtraQuestion extra) in playbook.Extras.Index())
        {
            Question question = BuiltIn[JsonNamingPolicy.KebabCaseLower.ConvertName(extra.ToString())];
            extras.Add(question);
            if (asked.Any(other => other.Id == question.Id))
            {
                mistakes.Add(playbook, nameof(playbook.Extras), $"names '{question.Id}', which questions lists already", "each question once", index);
            }
        }

        return [.. asked, .. extras];
    }

    private static ImmutableArray<Question> Listed(IReadOnlyList<QuestionDocument> listed, PlaybookMistakes mistakes)
    {
        ImmutableArray<Question>.Builder questions = ImmutableArray.CreateBuilder<Question>();
        Dictionary<string, Place> seen = [];
        foreach (QuestionDocument document in listed)
        {
            Question? builtIn = BuiltIn.GetValueOrDefault(document.Id ?? "");
            if (document.Id is { } id && !seen.TryAdd(id, document.PlaceOf(nameof(document.Id))))
            {
                mistakes.Add(document, nameof(document.Id), $"is '{id}', already in line {seen[id].Line}", "each question once, under an id of its own");
            }

            if (document.Text is null && builtIn is null && !document.Refused(nameof(document.Id)) && !document.Refused(nameof(document.Text)))
            {
                mistakes.Add(document, nameof(document.Text), "is missing", $"1 to 200 characters; only a built-in question ({string.Join(", ", BuiltIn.Keys.Order())}) goes without");
            }

            questions.Add(Translate(document, builtIn));
        }

        return questions.ToImmutable();
    }

    private static Question Translate(QuestionDocument document, Question? builtIn) => new(
        new QuestionId(document.Id ?? ""),
        document.Text ?? builtIn?.Text ?? "",
        document.Guidance ?? builtIn?.Guidance ?? "",
        document.Weak ?? builtIn?.Weak,
        document.Strong ?? builtIn?.Strong,
        document.Shape is { } shape ? ShapeOf(shape) : builtIn?.Shape ?? AnswerShape.Text,
        document.AskedOf ?? builtIn?.AskedOf ?? AskedOf.Everyone,
        document.Required ?? builtIn?.Required ?? true);

    private static AnswerShape ShapeOf(QuestionShape shape) => shape switch
    {
        QuestionShape.Whys => AnswerShape.Whys,
        QuestionShape.Items => AnswerShape.ActionItems,
        _ => AnswerShape.Text,
    };
}
