using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using NSubstitute;

namespace Postmortems.Functions.Tests;

/// <summary>The client that functions are bound to, in front of the engine.</summary>
internal static class RunnerClient
{
    public static DurableTaskClient Of(DurableRunner runner)
    {
        DurableTaskClient client = Substitute.For<DurableTaskClient>("test");
        client.ScheduleNewOrchestrationInstanceAsync(default, default, default, default).ReturnsForAnyArgs(call =>
        {
            string id = call.ArgAt<StartOrchestrationOptions>(2).InstanceId!;
            runner.Start(call.ArgAt<TaskName>(0).Name, id);
            return id;
        });
        client.RaiseEventAsync(default!, default!, default, default).ReturnsForAnyArgs(call =>
        {
            runner.Raise(call.ArgAt<string>(0), call.ArgAt<string>(1));
            return Task.CompletedTask;
        });
        client.PurgeAllInstancesAsync(default!, default).ReturnsForAnyArgs(call => new PurgeResult(runner.Purge(call.ArgAt<PurgeInstancesFilter>(0).CreatedTo!.Value)));
        return client;
    }
}
