using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>One small table a class: what it finds, and its nearest neighbours that are fine.</summary>
public sealed class HintsTests
{
    private static readonly QuestionId Why = new("why-stopped");

    [Theory]
    [InlineData("It was human error.", "human error")]
    [InlineData("Ravi entered the wrong region.", "entered the wrong")]
    [InlineData("Es war menschliches Versagen.", "menschliches Versagen")]
    public void OfText_CauseEndsAtAPerson_IsMarked(string text, string marked) => Marks(HintKind.HumanError, text, marked);

    [Theory]
    [InlineData("Ana should have checked the lag.", "should have")]
    [InlineData("bob shouldve waited", "shouldve")]
    [InlineData("Der Kollege hätte das prüfen müssen.", "hätte das prüfen müssen")]
    [InlineData("da haette jemand schauen muessen", "haette jemand schauen muessen")]
    [InlineData("the guy who merged it should of waited", "should of")]
    [InlineData("We'd have seen it a day earlier.", "'d have")]
    [InlineData("Hätte man kurz angerufen, stünde das Band nicht.", "Hätte man")]
    public void OfText_CounterfactualOnAPerson_IsMarked(string text, string marked) => Marks(HintKind.Counterfactual, text, marked);

    [Theory]
    [InlineData("The engineer on call failed to answer.", "failed to")]
    [InlineData("forgot to set the variable", "forgot")]
    [InlineData("nobody checked the disk", "checked")]
    [InlineData("Der Kollege hat vergessen, es zu erneuern.", "vergessen")]
    public void OfText_OmissionOnAPerson_IsMarked(string text, string marked) => Marks(HintKind.Omission, text, marked);

    [Theory]
    [InlineData("A careless change.", "careless")]
    [InlineData("Das war fahrlässig.", "fahrlässig")]
    public void OfText_Character_IsMarked(string text, string marked) => Marks(HintKind.Character, text, marked);

    [Theory]
    [InlineData("This is Bob's fault.", "Bob's fault")]
    [InlineData("It was caused by the new contractor.", "caused by the new contractor")]
    [InlineData("Das Netzwerkteam ist schuld.", "schuld")]
    [InlineData("Verursacher: R. Menon (Change 8841)", "Verursacher: R. Menon")]
    [InlineData("Den Schuh muss sich der Betrieb anziehen.", "Schuh muss sich der Betrieb anziehen")]
    [InlineData("Honestly, this one is on them.", "one is on them")]
    [InlineData("Durch Mias Umbau fiel es aus.", "Durch Mias Umbau")]
    public void OfText_Fault_IsMarked(string text, string marked) => Marks(HintKind.Fault, text, marked);

    [Theory]
    [InlineData("Obviously the rule was wrong.", "Obviously")]
    [InlineData("Das war offensichtlich falsch.", "offensichtlich")]
    public void OfText_Hindsight_IsMarked(string text, string marked) => Marks(HintKind.Hindsight, text, marked);

    [Theory]
    [InlineData("Ana deleted the table.", "deleted")]
    [InlineData("The intern took the site down.", "took the site down")]
    [InlineData("Der Index wurde von der Bereitschaft gelöscht.", "von der Bereitschaft gelöscht")]
    [InlineData("Ein Externer hat die Zone mitgelöscht.", "mitgelöscht")]
    [InlineData("Die Kollegin schießt damit die Telefonie ab.", "schießt damit die Telefonie ab")]
    public void OfText_PersonBreaksThing_IsMarked(string text, string marked) => Marks(HintKind.PersonBreaks, text, marked);

    [Theory]
    [InlineData("They will face disciplinary action.", "disciplinary action")]
    [InlineData("Der Kollege bekommt eine Abmahnung.", "Abmahnung")]
    public void OfText_Punishment_IsMarked(string text, string marked) => Marks(HintKind.Punishment, text, marked);

    [Theory]
    [InlineData("The probe failed to connect.")]
    [InlineData("The queue should have drained within a minute.")]
    [InlineData("By design this should have failed over.")]
    [InlineData("The lock manager failed to release it.")]
    [InlineData("Ana's laptop crashed.")]
    [InlineData("The deploy by Ana failed to start.")]
    [InlineData("A segmentation fault in one fault domain, by default within the error budget, after a missed heartbeat.")]
    [InlineData("The responsible team and the directly responsible individual are in the catalogue.")]
    [InlineData("Thanks to Ana, who deleted the poisoned entry.")]
    [InlineData("No one was paged because the route had no receiver.")]
    [InlineData("It was not obvious.")]
    [InlineData("Just before noon the alert fired.")]
    [InlineData("The culprit was a memory leak.")]
    [InlineData("Der Worker hätte die Warteschlange leeren sollen.")]
    [InlineData("Der Alarm hätte die Bereitschaft wecken sollen.")]
    [InlineData("Schuld war ein Speicherleck, keine technischen Schulden.")]
    [InlineData("Die Liste ist einfach verkettet, die Nummer eindeutig.")]
    [InlineData("Drei Replikate lagen in einer Fehlerdomäne.")]
    [InlineData("Der externe Dienst hat vergessen, was schon bestätigt war.")]
    [InlineData("Mias Skript hat die Tabelle gelöscht.")]
    [InlineData("We'll know once the copy is done; they're on it.")]
    public void OfText_SystemsTermsRolesAndCredit_AreFine(string text) => Assert.Empty(Hints.OfText(Why, text, LabelledSentence.People));

    [Theory]
    [InlineData("The page says \"human error\" in its title.")]
    [InlineData("The page says “Ana is to blame”.")]
    [InlineData("Dort steht „menschliches Versagen“.")]
    [InlineData("It printed `operator error` twice.")]
    [InlineData("```\nhuman error\nAna deleted it\n```\nAfter that it worked.")]
    [InlineData("> Obviously Bob's fault")]
    [InlineData("    human error (exit code 2)")]
    [InlineData("2026-03-04T10:04:11Z writer: human error")]
    [InlineData("10:04:11 ERROR writer: human error")]
    [InlineData("See https://example.com/human-error,obviously for it.")]
    public void OfText_WhatIsOnlyMentioned_IsFine(string text) => Assert.Empty(Hints.OfText(Why, text, LabelledSentence.People));

    [Fact]
    public void OfText_AfterAQuotation_CountsFromTheBeginningOfTheText()
    {
        string text = "Er schrieb „müßig“ 👍, offensichtlich.";

        Hint hint = Assert.Single(Hints.OfText(Why, text, []));

        Assert.Equal("offensichtlich", text.Substring(hint.Start, hint.Length));
    }

    [Theory]
    [InlineData("Zuzanna deleted the table.", "Zuzanna Kowal", true)]
    [InlineData("Zuzanna deleted the table.", "Ana Lopes", false)]
    [InlineData("will deleted the table.", "Will Jones", false)]
    [InlineData("Will deleted the table.", "Will Jones", true)]
    public void OfText_ByName_KnowsWhoTookPart(string text, string participant, bool found) =>
        Assert.Equal(found, Hints.OfText(Why, text, [participant]).Any(hint => hint.Kind == HintKind.PersonBreaks));

    private static void Marks(HintKind kind, string text, string marked)
    {
        Hint hint = Assert.Single(Hints.OfText(Why, text, LabelledSentence.People), hint => hint.Kind == kind);

        Assert.Equal(marked, text.Substring(hint.Start, hint.Length));
    }
}
