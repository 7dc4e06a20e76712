using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

/// <summary>Components as answers.</summary>
public static class Pages
{
    public static RazorComponentResult<TPage> Page<TPage>(IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new(parameters) { StatusCode = status };

    /// <summary>A page that says one thing: what happened and what to do now.</summary>
    /// <param name="alone">True where the reader came with a link of their own.</param>
    public static RazorComponentResult<MessagePage> Message(int status, string title, bool alone, params string[] paragraphs) =>
        Page<MessagePage>(
            new Dictionary<string, object?>
            {
                [nameof(MessagePage.Title)] = title,
                [nameof(MessagePage.Paragraphs)] = paragraphs,
                [nameof(MessagePage.Alone)] = alone,
            },
            status);
}
