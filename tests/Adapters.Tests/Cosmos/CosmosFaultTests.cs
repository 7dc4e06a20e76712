using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Every call of every operation goes wrong in every way: nothing lost, nothing reported that is not so.</summary>
public sealed class CosmosFaultTests
{
    // An operation that makes more calls than this has gone wrong in a circle.
    private const int MostCalls = 12;

    public static IReadOnlyDictionary<string, CosmosFault> Faults { get; } = new Dictionary<string, CosmosFault>
    {
        ["429"] = new CosmosFault.Refused(429, 3200, RetryAfterMilliseconds: 700),
        ["429 without a word when"] = new CosmosFault.Refused(429),
        ["449"] = new CosmosFault.Refused(449),
        ["404, a replica behind"] = new CosmosFault.Refused(404, 1002),
        ["408"] = new CosmosFault.Refused(408),
        ["500"] = new CosmosFault.Refused(500),
        ["503"] = new CosmosFault.Refused(503),
        ["reset"] = new CosmosFault.Reset(),
        ["timeout"] = new CosmosFault.Silence(),
        ["half an answer"] = new CosmosFault.HalfAnswer(),
        ["done, answer lost"] = new CosmosFault.AnswerLost(),
        ["done, timeout"] = new CosmosFault.AnswerSilent(),
        ["done, 408"] = new CosmosFault.AnswerWrong(408),
        ["done, 500"] = new CosmosFault.AnswerWrong(500),
        ["done, 503"] = new CosmosFault.AnswerWrong(503),
    };

    public static TheoryData<string, string> Cases =>
        [.. CosmosOperations.All.Keys.SelectMany(operation => Faults.Keys.Select(fault => new TheoryDataRow<string, string>(operation, fault)))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Operation_AnyOneCallGoesWrong_AnswersAndHoldsAsIfNothingHadHappened(string operation, string fault)
    {
        (object? answer, string held, int calls) = await RunAsync(operation, _ => null);
        Assert.InRange(calls, 1, MostCalls);

        for (int wrong = 1; wrong <= calls; wrong++)
        {
            (object? answerAfter, string heldAfter, int callsAfter) = await RunAsync(operation, call => call == wrong ? Faults[fault] : null);

            Assert.Equal(answer, answerAfter);
            Assert.Equal(held, heldAfter);
            Assert.InRange(callsAfter, calls + 1, MostCalls);
        }
    }

    // A cruel half minute: two calls in three go wrong, in a different way each time. Seeds are fixed, so that a failure can be repeated.
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_ManyCallsGoWrong_AnswersAsIfNothingHadHappened(string operation)
    {
        (object? answer, string held, _) = await RunAsync(operation, _ => null);

        for (int seed = 0; seed < 8; seed++)
        {
            Random chance = new(seed);
            CosmosFault[] faults = [.. Faults.Values];
            (object? answerAfter, string heldAfter, _) = await RunAsync(operation, call => call <= 5 && chance.Next(3) > 0 ? faults[chance.Next(faults.Length)] : null, budgetSeconds: 120);

            Assert.Equal(answer, answerAfter);
            Assert.Equal(held, heldAfter);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_NothingAnswersAnyMore_IsUnavailableAndNeverAnAnswer(string operation)
    {
        foreach (string fault in new[] { "429", "503", "timeout", "done, timeout", "done, 500" })
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => RunAsync(operation, _ => Faults[fault]));
        }
    }

    // Apart, for the client library waits a real second over each broken connection of a read.
    [Theory]
    [InlineData("find", "reset")]
    [InlineData("save", "done, answer lost")]
    [InlineData("due", "half an answer")]
    public async Task Operation_EveryConnectionBreaks_IsUnavailableAndNeverAnAnswer(string operation, string fault) =>
        await Assert.ThrowsAsync<StoreUnavailableException>(() => RunAsync(operation, _ => Faults[fault], budgetSeconds: 5));

    public static TheoryData<string> Operations => [.. CosmosOperations.All.Keys];

    private static async Task<(object? Answer, string Held, int Calls)> RunAsync(string operation, Func<int, CosmosFault?> fault, int budgetSeconds = 15)
    {
        using TemporaryCosmos cosmos = new(configure: options => options.RetryBudgetSeconds = budgetSeconds);
        await CosmosOperations.PrepareAsync(cosmos.Store, Token);
        int calls = 0;
        cosmos.Server.Fault = _ => fault(Interlocked.Increment(ref calls));

        object? answer = await CosmosOperations.All[operation](cosmos.Store, Token);

        cosmos.Server.Fault = null;
        return (answer, CosmosOperations.Held(cosmos.Documents), calls);
    }
}
