using System.Collections.Immutable;
using FsCheck.Xunit;
using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public class SectionMergeTests
{
    private static readonly Person[] Three = [Ana, Ravi, Mia];

    private static Postmortem Told => With(
        Says(Ana, (Stopped, new Answer.Text("The ledger.\n\nNobody saw new rows.")), (Led, new Answer.Whys([Because("Port closed", Because("A rule"))]))),
        Says(Ravi, (Stopped, new Answer.Text("- reads\n- writes")), (Led, new Answer.Whys([Because("Port closed", Because("No alert"))]))),
        Says(Mia, (Stopped, new Answer.Text("The ledger.")), (Led, new Answer.Whys([Because("Shared server")]))));

    /// <summary>Whatever is picked and written is read back as it was: the page shows what the draft holds.</summary>
    [Property]
    public void Read_WhatWasComposed_IsThatAgain(byte picks, byte own, bool whys)
    {
        Question question = whys ? Led : Stopped;
        ImmutableArray<PersonId> picked = [.. Three.Where((_, index) => (picks & (1 << index)) != 0).Select(person => person.Id)];
        string words = new[] { "", "We agree on this.", "First.\n\nSecond.", "The ledger was fine." }[own % 4];

        SectionMerge read = SectionMerge.Read(Told, question, new SectionMerge(picked, words).Compose(Told, question));

        Assert.Equal(words, read.Own);
        Assert.Equal(picked.AsEnumerable(), read.Picked);
    }

    [Fact]
    public void Read_ADraftNobodyTouched_HasEveryAccount()
    {
        ReportContent draft = ReportDrafts.From(Told, Policy, Today);

        Assert.Equal(Three.Select(person => person.Id), SectionMerge.Read(Told, Stopped, Text(draft, Stopped)).Picked);
        Assert.Equal(Three.Select(person => person.Id), SectionMerge.Read(Told, Led, Text(draft, Led)).Picked);
    }

    [Fact]
    public void Read_EditedByHand_IsAllOwnWords()
    {
        SectionMerge read = SectionMerge.Read(Told, Stopped, "**Ana Lopes**: The ledger, and more.");

        Assert.Equal("**Ana Lopes**: The ledger, and more.", read.Own);
        Assert.Empty(read.Picked);
    }

    [Fact]
    public void Read_ASectionNobodyAnswered_HasNothing()
    {
        Postmortem silent = With(Says(Ana));

        Assert.Equal("", SectionMerge.Read(silent, Stopped, Text(ReportDrafts.From(silent, Policy, Today), Stopped)).Own);
    }
}
