using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>What the Functions host reads of the sources: names, triggers, and who may be called.</summary>
public sealed class FunctionTests
{
    private static readonly MethodInfo[] Functions =
    [
        .. typeof(LifecycleOrchestrator).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null),
    ];

    [Fact]
    public void Functions_TheirNames_AreThese()
    {
        IEnumerable<string> names = Functions.Select(method => method.GetCustomAttribute<FunctionAttribute>()!.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["IncidentEvents", "Lifecycle", "PerformStep", "PlanSteps", "PurgeHistory", "SweepOverdue", "Web"], names);
    }

    [Fact]
    public void Functions_Each_IsPublicAndHasOneTrigger()
    {
        Assert.All(Functions, method => Assert.True(method.IsPublic && method.DeclaringType!.IsPublic, method.Name));
        Assert.All(Functions, method => Assert.Single(method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes()), attribute => attribute.GetType().Name.EndsWith("TriggerAttribute", StringComparison.Ordinal)));
    }

    // Shared code nudges through whichever function came last with a client.
    [Fact]
    public void Functions_ThatStoreSomething_AreBoundToTheDurableClient()
    {
        IEnumerable<string> bound = Functions.Where(method => method.GetParameters().Any(parameter => parameter.GetCustomAttribute<DurableClientAttribute>() is not null))
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()!.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["IncidentEvents", "PurgeHistory", "SweepOverdue", "Web"], bound);
    }

    [Fact]
    public void Web_Trigger_CatchesEveryMethodAndPath()
    {
        HttpTriggerAttribute trigger = typeof(WebFunction).GetMethod(nameof(WebFunction.RunAsync))!.GetParameters()[0].GetCustomAttribute<HttpTriggerAttribute>()!;

        Assert.Equal("{*path}", trigger.Route);
        Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel);
        Assert.Equal(["delete", "get", "head", "options", "patch", "post", "put"], trigger.Methods!.Order(StringComparer.Ordinal));
    }
}
