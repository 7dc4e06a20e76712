using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Functions.Tests;

/// <summary>Many lifecycles at once on the engine, with everything counted that would be paid for.</summary>
internal sealed class CostPlay : IMailer, INudge
{
    // A Tuesday; the lifecycle spans weekends, a clock change and about sixty days.
    private static readonly DateTimeOffset Start = Journeys.Start;
    private const double LongestDays = 90; // more would be a play that does not end

    private static readonly TimeSpan ReadsMailAfter = TimeSpan.FromMinutes(90);

    private readonly FakeTimeProvider time = new(Start);
    private readonly DurableRunner runner;
    private readonly PriorityQueue<MailMessage, DateTimeOffset> unread = new();
    private readonly HashSet<(PostmortemId, DateTimeOffset)> wakes = [];

    public CostPlay() => runner = new DurableRunner(time);

    public Meter Engine => runner.Meter;

    public StoreMeter Store { get; } = new();

    public int Mails { get; private set; }

    /// <summary>Pages opened and forms sent: two for each thing somebody does.</summary>
    public int Requests { get; private set; }

    /// <summary>Times an orchestration came awake, however much it then did.</summary>
    public int Wakes => wakes.Count;

    public double Days => (time.GetUtcNow() - Start).TotalDays;

    public long FunctionExecutions => Engine.Turns + Engine.Activities + Requests;

    public async Task<int> PlayAsync(int lifecycles, CancellationToken cancellationToken)
    {
        using ConfigurationManager configuration = new();
        configuration["DataDirectory"] = Path.GetTempPath();
        configuration["SignIn:AccessKey"] = AzureRendering.Key;
        configuration["Links:Keys:0:Id"] = "test";
        configuration["Links:Keys:0:Secret"] = "a secret of tests, long enough for a key";
        using IHost host = new HostBuilder().ConfigureServices(services => AddServices(services, configuration)).ConfigureWebHost(web => web.UseKestrel().Configure(_ => { })).Build();
        AddFunctions(host.Services);
        PostmortemService service = host.Services.GetRequiredService<PostmortemService>();
        for (int number = 0; number < lifecycles; number++)
        {
            await service.ReceiveAsync(Cast.Incident(number, time.GetUtcNow()), cancellationToken);
            Requests++;
        }

        await runner.RunAsync();
        while (Days < LongestDays && Next() is { } next)
        {
            time.SetUtcNow(next);
            while (unread.TryPeek(out MailMessage? mail, out DateTimeOffset at) && at <= next)
            {
                unread.Dequeue();
                await ActAsync(service, mail, cancellationToken);
            }

            await runner.RunAsync();
        }

        return runner.Instances.Count(instance => instance.IsOver);
    }

    public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        Mails++;
        unread.Enqueue(message, time.GetUtcNow() + ReadsMailAfter);
        return Task.FromResult<SendOutcome>(new SendOutcome.Accepted());
    }

    // As DurableNudge does; the substitute behind it would remember every call.
    public Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        try
        {
            runner.Start(LifecycleOrchestrator.Name, id.ToString());
        }
        catch (InvalidOperationException)
        {
            // It runs already.
        }

        runner.Raise(id.ToString(), LifecycleOrchestrator.Nudge);
        return Task.CompletedTask;
    }

    private DateTimeOffset? Next()
    {
        DateTimeOffset? timer = runner.NextTimer is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null;
        DateTimeOffset? act = unread.TryPeek(out _, out DateTimeOffset due) ? due : null;
        return timer < act || act is null ? timer : act;
    }

    private async Task ActAsync(PostmortemService service, MailMessage mail, CancellationToken cancellationToken)
    {
        if (Cast.Reaction(mail) is not { } reaction || await service.FindAsync(mail.Postmortem, cancellationToken) is not { } seen || reaction(seen, time.GetUtcNow()) is null)
        {
            return;
        }

        Requests += 2;
        await service.RecordAsync(mail.Postmortem, reaction, cancellationToken);
    }

    private void AddServices(IServiceCollection collection, ConfigurationManager configuration)
    {
        InMemoryPostmortemStore memory = new();
        collection.AddPostmortemFunctions(configuration);
        collection.AddSingleton<TimeProvider>(time);
        collection.AddSingleton<IPostmortemStore>(new MeteredStore(memory, Store));
        collection.AddSingleton<IReportArchive>(new MeteredArchive(memory, Store));
        collection.AddSingleton<IDraftStore>(memory);
        collection.AddSingleton<IMailer>(this);
        collection.AddSingleton<INudge>(this);
        collection.AddSingleton<IMeetingCalendar, FreeCalendar>();
    }

    private void AddFunctions(IServiceProvider services)
    {
        LifecycleActivities activities = ActivatorUtilities.CreateInstance<LifecycleActivities>(services);
        runner.AddOrchestrator(LifecycleOrchestrator.Name, context =>
        {
            wakes.Add((PostmortemId.TryParse(context.InstanceId, out PostmortemId id) ? id : default, time.GetUtcNow()));
            return LifecycleOrchestrator.RunAsync(context);
        });
        runner.AddActivity<string, Plan>(LifecycleActivities.Plan, id => activities.PlanAsync(id, CancellationToken.None));
        runner.AddActivity<StepToPerform, Plan>(LifecycleActivities.Perform, step => activities.PerformAsync(step, CancellationToken.None));
    }
}
