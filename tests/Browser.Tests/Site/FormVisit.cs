namespace Postmortems.Browser.Tests;

/// <summary>Filling in the form as a respondent does, press by press.</summary>
internal static class FormVisit
{
    public const string Prevention = "What are we doing to prevent issues in the future?";

    public static async Task AnswerTextsAsync(this Visitor visitor)
    {
        await visitor.TypeAsync("What stopped working?", "The transaction service could not reach its database: customers saw no new transactions.");
        await visitor.TypeAsync("Why did it stop working?", "A security change closed the database's default port in production.");
        await visitor.TypeAsync("How did we fix it?", "The platform team reverted the firewall rule and restarted the connection pool.");
    }

    /// <summary>A branch of two, and another beside the first.</summary>
    public static async Task AnswerWhysAsync(this Visitor visitor)
    {
        await visitor.TypeAsync("Why 1", "The port was closed because the change listed it as unused");
        await visitor.PressAsync("Add a why below why 1");
        await visitor.TypeAsync("Why 1.1", "The list came from test environments, whose databases listen on other ports");
        await visitor.PressAsync("Add a branch beside why 1");
        await visitor.TypeAsync("Why 2", "It took three hours because no alert watches refused connections");
    }

    public static async Task ProposeItemAsync(this Visitor visitor, string title, string owner, string email, string due)
    {
        await visitor.TypeAsync("What is to be done", title);
        await visitor.TypeAsync("Owner (optional)", owner);
        await visitor.TypeAsync("Owner's email (optional)", email);
        await visitor.TypeAsync("Due date (optional)", due);
    }

    public static async Task AddNothingAsync(this Visitor visitor, params string[] questions)
    {
        foreach (string question in questions)
        {
            await visitor.TickAsync($"I have nothing to add to “{question}”");
        }
    }

    public static Task AddNothingAsync(this Visitor visitor) => visitor.AddNothingAsync(
        "What stopped working?", "Why did it stop working?", "How did we fix it?", "What led to the system breaking?", Prevention);
}
