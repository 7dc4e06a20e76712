namespace Postmortems.Web;

/// <summary>Which of two texts counts where somebody else saved meanwhile.</summary>
internal static class ConflictChoices
{
    public const string Mine = "mine";
    public const string Theirs = "theirs";
    public const string Both = "both";

    /// <param name="theirs">What is stored: the form names the revision it has seen of it.</param>
    public static string Taken(FormInput input, string field, string mine, string theirs) => input[$"take-{field}"] switch
    {
        Theirs => theirs,
        Both => string.Join("\n\n", new[] { mine, theirs }.Where(text => text.Length > 0)),
        _ => mine,
    };
}
