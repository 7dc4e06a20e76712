using System.Text.Json;
using Postmortems.Adapters.Graph;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Every request the adapter can send, held against the service's own contract; and the service's own samples, read by the adapter.</summary>
public sealed class GraphContractTests
{
    private static readonly Person[] Crowd = [Playbooks.Ruth, .. Enumerable.Range(1, 24).Select(number => new Person(EmailAddress.Parse($"p{number}@example.com"), "P"))];

    private readonly GraphScene _scene = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_OfEveryKind_FitTheContract()
    {
        OpenApiContract contract = OpenApiContract.Read("graph-slice.openapi.json");
        await PlayEverythingAsync(_scene);
        GraphScene offline = new(new GraphOptions { OnlineMeetings = false });
        await offline.BookedAsync();

        CapturedRequest[] sent = [.. _scene.Wire.All.Concat(offline.Wire.All).SelectMany(Unpacked)];

        Assert.All(sent, request => Assert.Empty(request.Mistakes(contract)));
        Assert.Equal(
            [
                "GET /users/{user}", "GET /users/{user}/events", "GET /users/{user}/events/{event}", "GET /users/{user}/manager", "PATCH /users/{user}/events/{event}",
                "POST /users/{user}/calendar/getSchedule", "POST /users/{user}/events", "POST /users/{user}/events/{event}/cancel",
            ],
            sent.Select(Operation).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Answers_OfTheScriptedService_AreOnesItDocuments()
    {
        OpenApiContract contract = OpenApiContract.Read("graph-slice.openapi.json");
        using HttpMessageInvoker service = new(_scene.Server);
        await PlayEverythingAsync(_scene);

        foreach (CapturedRequest request in _scene.Wire.All.SelectMany(Unpacked))
        {
            using HttpRequestMessage again = new(request.Method, request.Address) { Content = new ReadOnlyMemoryContent(request.Body) };
            using HttpResponseMessage answer = await service.SendAsync(again, Token);
            Assert.Empty(contract.AnswerMistakes(request.Method, request.Address, (int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(Token)));
        }
    }

    // The documented answer to getSchedule: Adele is busy from 12 to 14 in Pacific daylight time, Megan's zone is of her own making.
    [Fact]
    public async Task Schedule_AsDocumented_IsRead()
    {
        Person adele = new(EmailAddress.Parse("adelev@contoso.onmicrosoft.com"), "Adele");
        Person megan = new(EmailAddress.Parse("meganb@contoso.onmicrosoft.com"), "Megan");
        JsonElement documented = JsonElement.Parse(ContractFiles.Read("graph-examples/getSchedule.response.json"));
        foreach (JsonElement schedule in documented.GetProperty("value").EnumerateArray())
        {
            _scene.Server.Schedules[schedule.GetProperty("scheduleId").GetString()!] = schedule.GetRawText();
        }

        System.Collections.Immutable.ImmutableArray<Availability> read = await _scene.ReadAsync(adele, megan);

        Assert.Equal([new Slot(new(2019, 3, 15, 19, 0, 0, TimeSpan.Zero), new(2019, 3, 15, 21, 0, 0, TimeSpan.Zero))], read[0].Busy!.Value);
        Assert.Equal(("America/Los_Angeles", new TimeOnly(8, 0), new TimeOnly(17, 0)), (read[0].Hours!.Zone, read[0].Hours!.Start, read[0].Hours!.End));
        Assert.Equal(5, read[1].Busy!.Value.Length);
        Assert.Null(read[1].Hours);
    }

    // The documented answer to a booking speaks of another lunch at another time with another guest: what counts is what we asked for.
    [Fact]
    public async Task Booking_AsDocumented_IsWhatWeAskedFor()
    {
        byte[] documented = ContractFiles.Read("graph-examples/createEvent.response.json");
        GraphScene scene = new();
        scene.Server.Instead = request => request.Method == HttpMethod.Post ? GraphAnswers.Json(201, System.Text.Encoding.UTF8.GetString(documented)) : GraphAnswers.Empty(204);

        Booking booking = await scene.BookedAsync();

        Assert.Equal(("ruth@example.com AAMkAGI1AAAt9AHjAAA=", GraphScene.Thursday, null), (booking.Reference, booking.Slot, booking.JoinLink));
    }

    private static async Task PlayEverythingAsync(GraphScene scene)
    {
        scene.Server.RefusesDuplicates = true;
        scene.Server.Schedules["ruth@example.com"] = """{ "scheduleId": "ruth@example.com", "availabilityView": "0", "scheduleItems": [] }""";
        scene.Server.Settings["ruth@example.com"] = """{ "id": "1", "mailboxSettings": { "timeZone": "UTC" } }""";
        scene.Server.Managers["ines@example.com"] = """{ "@odata.type": "#microsoft.graph.user", "id": "1", "mail": "ruth@example.com" }""";
        GraphScene.Ok(await scene.Calendar.ReadAsync([.. Crowd], new Slot(GraphScene.Now, GraphScene.Now.AddDays(70)), Token));
        GraphScene.Ok(await scene.Calendar.BookAsync(GraphScene.Invitation(key: "meeting/0/book"), Token));
        await scene.BookedAsync();
        Booking booking = await scene.BookedAsync();
        Booking moved = GraphScene.Ok(await scene.Calendar.MoveAsync(GraphScene.Invitation(GraphScene.Friday, "meeting/2/move"), booking, Token));
        GraphScene.Ok(await scene.Calendar.ReadRepliesAsync(moved, Token));
        GraphScene.Ok(await scene.Calendar.CancelAsync(GraphScene.Invitation(), moved, Token));
        GraphScene.Ok(await scene.Calendar.CancelAsync(GraphScene.Invitation(), moved, Token));
        Assert.IsType<DirectoryOutcome.Found>(await scene.Directory.FindManagerAsync(Playbooks.Ines, Token));
        Assert.IsType<DirectoryOutcome.NotFound>(await scene.Directory.FindManagerAsync(Playbooks.Grace, Token));
    }

    // The envelope of a batch is not in the contract; what it carries is.
    private static IEnumerable<CapturedRequest> Unpacked(CapturedRequest request)
    {
        if (!request.Address.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal))
        {
            return [request];
        }

        JsonElement[] inner = [.. JsonElement.Parse(request.Body.Span).GetProperty("requests").EnumerateArray()];
        Assert.InRange(inner.Length, 1, 20);
        return inner.Select(one => new CapturedRequest(new HttpMethod(one.GetProperty("method").GetString()!), new Uri("https://graph.microsoft.com/v1.0" + one.GetProperty("url").GetString()), null, default));
    }

    private static string Operation(CapturedRequest request)
    {
        string[] parts = request.Address.AbsolutePath.Split('/')[2..];
        parts[1] = "{user}";
        if (parts is [_, _, "events", ..] and { Length: > 3 })
        {
            parts[3] = "{event}";
        }

        return $"{request.Method} /{string.Join('/', parts)}";
    }
}
