using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>What the crashes left to see from outside.</summary>
/// <param name="Again">Every mail beyond the first under the same key.</param>
internal sealed record CrashOutcome(int Kills, ArrivedMail[] Again)
{
    /// <summary>Steps that were done twice. The invitations to one meeting are one step.</summary>
    public int StepsAgain => Again.DistinctBy(mail => mail.Kind == "Invitation" ? mail.Id[..mail.Id.LastIndexOf('/')] : mail.Id).Count();
}
