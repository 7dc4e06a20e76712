namespace Postmortems.Web;

/// <summary>How long the form takes, reckoned generously: nobody should find that it took longer than promised.</summary>
internal static class FormEffort
{
    /// <returns>Whole minutes.</returns>
    public static int Minutes(IEnumerable<Question> questions) => questions.Sum(question => question.Shape switch
    {
        AnswerShape.Whys => 4,
        AnswerShape.ActionItems => 3,
        _ => 2,
    });
}
