using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>The lifecycle over a SendGrid that fails at every call in turn: no notice is lost, and only a lost acceptance doubles one.</summary>
public sealed class SendGridFaultsTests
{
    // Of one postmortem: a notice that it was opened, two form requests and three invitations.
    private const int Calls = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every way to fail, and how many copies of the mail there are once it was tried again.</summary>
    private static readonly Dictionary<string, (SendGridAnswer Answer, int Copies)> s_faults = new()
    {
        ["busy"] = (SendGridAnswer.Of(429, "", "X-RateLimit-Reset: 1759743720"), 1),
        ["trouble"] = (SendGridAnswer.Of(500), 1),
        ["key withdrawn"] = (SendGridAnswer.Of(401), 1),
        ["no answer in time"] = (new SendGridAnswer(Takes: false, "", Silent: true), 1),
        ["reset before it was taken"] = (new SendGridAnswer(Takes: false, "", Resets: true), 1),
        ["half a refusal"] = (new SendGridAnswer(Takes: false, "HTTP/1.1 500 As told\r\nContent-Length: 40\r\n\r\n{\"err"), 1),
        ["taken, answer breaks off after the status"] = (new SendGridAnswer(Takes: true, "HTTP/1.1 202 Accepted\r\nContent-Length: 40\r\n\r\nhalf"), 1),

        // The only cases that double: SendGrid has the mail, and nobody can know.
        ["taken, no answer in time"] = (new SendGridAnswer(Takes: true, "", Silent: true), 2),
        ["taken, then reset"] = (new SendGridAnswer(Takes: true, "", Resets: true), 2),
        ["taken, answer breaks off in the status"] = (new SendGridAnswer(Takes: true, "HTTP/1.1 20"), 2),
    };

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Lifecycle_FaultAtEachCallInTurn_EveryNoticeArrivesAndNoneTwiceButForALostAnswer(string fault)
    {
        (SendGridAnswer answer, int copies) = s_faults[fault];
        for (int call = 1; call <= Calls; call++)
        {
            await using ScriptedSendGrid server = new();
            int calls = 0;
            int failing = call;
            server.Answer = _ => Interlocked.Increment(ref calls) == failing ? answer : SendGridAnswer.Accepted;

            Postmortem postmortem = await RunAsync(server);

            IGrouping<string?, DeliveredMail>[] mails = [.. server.Mails.Select(SendGridParts.Read).GroupBy(mail => mail.Header("Message-ID"))];
            Assert.Equal(Calls, mails.Length);
            Assert.Equal(copies, mails.Max(same => same.Count()));
            Assert.Equal(Calls - 1 + copies, server.Mails.Count);
            Assert.DoesNotContain(postmortem.Ledger.Values, entry => entry.Result is not StepResult.Done);
        }
    }

    private static async Task<Postmortem> RunAsync(ScriptedSendGrid server)
    {
        // A Monday, 10:00 in London and within everybody's notice hours.
        FakeTimeProvider time = new(Samples.Opened);
        await using ServiceProvider services = SendGridParts.Services(server, ("Mail:SendGrid:TimeoutSeconds", "1"));
        IMailer mailer = services.Mailer();
        InMemoryPostmortemStore store = new();
        FixedPlaybook playbook = new();
        StepPerformer performer = new(mailer, Invitations.Calendar(mailer), store, new PlainComposer(), playbook, time, NullLogger<StepPerformer>.Instance);
        StepRunner runner = new(store, performer, playbook, time, NullLogger<StepRunner>.Instance);
        Postmortem opened = Samples.Collecting();
        await store.TryAddAsync(opened, Samples.Opened, Cancellation);

        // Six hours cover the longest wait after a single failure, and stay short of the first chase.
        while (time.GetUtcNow() < Samples.Opened.AddHours(6) && await runner.AdvanceAsync(opened.Id, Cancellation) is { } wake)
        {
            time.SetUtcNow(wake > time.GetUtcNow() ? wake : time.GetUtcNow().AddMinutes(1));
        }

        return (await store.FindAsync(opened.Id, Cancellation))!.Value;
    }

    private sealed class FixedPlaybook : IPlaybookSource
    {
        public Playbook Current => Playbooks.Default;
    }
}
