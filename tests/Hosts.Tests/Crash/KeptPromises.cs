using System.Text.Json;
using Microsoft.Data.Sqlite;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>What must be true after any number of crashes.</summary>
internal static class KeptPromises
{
    public static async Task AssertEverythingIsThereAsync(
        Visitor visitor, Promises promises, int incidents, IReadOnlyCollection<ArrivedMail> mails, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Assert.Empty(promises.Surprises);
        Assert.NotEmpty(promises.Postmortems);
        Assert.NotEmpty(promises.Answers);
        HashSet<string> asked = [.. mails.Where(mail => mail.Kind is "FormRequest").Select(mail => $"{mail.Postmortem} {mail.To}")];
        HashSet<string> told = [.. mails.Where(mail => mail.Kind is "PostmortemOpened").Select(mail => $"{mail.Postmortem} {mail.To}")];
        foreach (string id in promises.Postmortems.Keys)
        {
            JsonElement postmortem = await visitor.GetAsync($"/api/postmortems/{id}", cancellationToken);
            Assert.Equal("Booked", postmortem.GetProperty("meeting").GetProperty("state").GetString());
            Assert.Contains($"{id} {postmortem.GetProperty("facilitator").GetProperty("email").GetString()}", told);
            Assert.All(
                postmortem.GetProperty("respondents").EnumerateArray(),
                respondent => Assert.Contains($"{id} {respondent.GetProperty("person").GetProperty("email").GetString()}", asked));
        }

        JsonElement[] rows = await RowsAsync(visitor, cancellationToken);
        Assert.Equal(incidents, rows.Length);
        Assert.All(rows, row => Assert.True(row.GetProperty("nextWakeUp").GetDateTimeOffset() > now, $"Something is due and was not done: {row}"));
        Assert.All(rows, row => Assert.Equal(0, row.GetProperty("troubles").GetInt32()));
    }

    /// <summary>Looks into the database itself; nobody may be using it.</summary>
    public static void AssertEveryAnswerIsStored(string data, Promises promises)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(data, "postmortems.db")};Pooling=False");
        connection.Open();
        using SqliteCommand check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
        using SqliteCommand find = connection.CreateCommand();
        find.CommandText = "SELECT document FROM postmortems WHERE id = $id";
        SqliteParameter id = find.Parameters.Add("$id", SqliteType.Text);
        foreach ((string postmortem, string typed) in promises.Answers)
        {
            id.Value = postmortem;
            Assert.Contains(typed, Assert.IsType<string>(find.ExecuteScalar()), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonElement[]> RowsAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        List<JsonElement> rows = [];
        for (int page = 1; ; page++)
        {
            JsonElement answer = await visitor.GetAsync($"/api/postmortems?pageSize=200&page={page}", cancellationToken);
            rows.AddRange(answer.GetProperty("postmortems").EnumerateArray());
            if (rows.Count >= answer.GetProperty("total").GetInt32())
            {
                return [.. rows];
            }
        }
    }
}
