using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What people read about a hint.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Why">Why these words help little.</param>
/// <param name="Instead">What to write instead.</param>
internal sealed record HintWords(string Title, string Why, string Instead)
{
    public static HintWords Of(HintKind kind) => kind switch
    {
        HintKind.HumanError => new(Texts.Say("hints.human-error.title"), Texts.Say("hints.human-error.why"), Texts.Say("hints.human-error.instead")),
        HintKind.Counterfactual => new(Texts.Say("hints.counterfactual.title"), Texts.Say("hints.counterfactual.why"), Texts.Say("hints.counterfactual.instead")),
        HintKind.Omission => new(Texts.Say("hints.omission.title"), Texts.Say("hints.omission.why"), Texts.Say("hints.omission.instead")),
        HintKind.Character => new(Texts.Say("hints.character.title"), Texts.Say("hints.character.why"), Texts.Say("hints.character.instead")),
        HintKind.Fault => new(Texts.Say("hints.fault.title"), Texts.Say("hints.fault.why"), Texts.Say("hints.fault.instead")),
        HintKind.Hindsight => new(Texts.Say("hints.hindsight.title"), Texts.Say("hints.hindsight.why"), Texts.Say("hints.hindsight.instead")),
        HintKind.PersonBreaks => new(Texts.Say("hints.person-breaks.title"), Texts.Say("hints.person-breaks.why"), Texts.Say("hints.person-breaks.instead")),
        HintKind.Punishment => new(Texts.Say("hints.punishment.title"), Texts.Say("hints.punishment.why"), Texts.Say("hints.punishment.instead")),
        HintKind.NamesAPerson => new(Texts.Say("hints.names-a-person.title"), Texts.Say("hints.names-a-person.why"), Texts.Say("hints.names-a-person.instead")),
        HintKind.ImpactMissing => new(Texts.Say("hints.impact-missing.title"), Texts.Say("hints.impact-missing.why"), Texts.Say("hints.impact-missing.instead")),
        HintKind.VagueItem => new(Texts.Say("hints.vague-item.title"), Texts.Say("hints.vague-item.why"), Texts.Say("hints.vague-item.instead")),
        HintKind.NoOwner => new(Texts.Say("hints.no-owner.title"), Texts.Say("hints.no-owner.why"), Texts.Say("hints.no-owner.instead")),
        HintKind.NoDate => new(Texts.Say("hints.no-date.title"), Texts.Say("hints.no-date.why"), Texts.Say("hints.no-date.instead")),
        HintKind.ItemTooLarge => new(Texts.Say("hints.item-too-large.title"), Texts.Say("hints.item-too-large.why"), Texts.Say("hints.item-too-large.instead")),
        _ => throw new UnreachableException(kind.ToString()),
    };
}
