using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A person asked to fill in the form, with what they have said so far.</summary>
/// <param name="Questions">Only that person's questions, in the order asked.</param>
/// <param name="Because">Why they are asked, in a few words for the mail: "you took part in the response".</param>
/// <param name="Sheet">Their answers; null until they submit for the first time.</param>
public sealed record Respondent(Person Person, ImmutableArray<QuestionId> Questions, string Because, AnswerSheet? Sheet)
{
    /// <summary>How many times questions were put to them: 1, and one more whenever questions came on top. Part of the form request's key.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>What they said when they could not help; null unless they said so. They are not asked again, and may still answer.</summary>
    public Decline? Declined { get; init; }
}

/// <param name="Reason">In their own words, for the facilitator.</param>
public sealed record Decline(string Reason, DateTimeOffset At);

/// <summary>All answers of one respondent.</summary>
/// <param name="SubmittedAt">When they were last submitted, UTC.</param>
/// <param name="Revision">1 when first submitted, one more with each change.</param>
public sealed record AnswerSheet(ImmutableArray<GivenAnswer> Answers, DateTimeOffset SubmittedAt, int Revision)
{
    public Answer? To(QuestionId question) => Answers.FirstOrDefault(given => given.Question == question)?.Answer;
}

public sealed record GivenAnswer(QuestionId Question, Answer Answer);
