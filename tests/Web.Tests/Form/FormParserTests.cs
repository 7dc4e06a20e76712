using System.Collections.Immutable;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class FormParserTests
{
    private static readonly ImmutableArray<Question> Three = Samples.Questions[..3];

    [Property(Arbitrary = [typeof(TypedSheets)])]
    public void Parse_WhatTheFormSends_IsWhatWasTyped(TypedSheet typed)
    {
        TypedSheet parsed = FormParser.Parse(Three, Form(typed.Fields()));

        Assert.Equal(Fields(typed), Fields(parsed));
    }

    [Property(Arbitrary = [typeof(TypedSheets)])]
    public void Draft_SavedAndRead_IsWhatWasTyped(TypedSheet typed)
    {
        TypedSheet read = Sheets.ToTyped(Three, Sheets.ToDraft(typed));

        Assert.Equal(Fields(typed), Fields(read));
    }

    [Property(Arbitrary = [typeof(TypedSheets)])]
    public void Submission_OfWhatIsNotRefused_SaysWhatWasTyped(TypedSheet typed)
    {
        TypedSheet tidy = Sheets.Tidy(typed);
        if (!SheetRules.ForSubmission(typed).IsEmpty)
        {
            return;
        }

        ImmutableArray<GivenAnswer> answers = Sheets.ToAnswers(tidy);

        Assert.All(Three, question => Assert.True(answers.Single(given => given.Question == question.Id).Answer.Says));
    }

    [Theory]
    [InlineData("q-what-led.01", "leading zero")]
    [InlineData("q-what-led.-1", "sign")]
    [InlineData("q-what-led.1000", "beyond any page")]
    [InlineData("q-what-led.", "nothing")]
    [InlineData("q-what-led.0.x", "no number")]
    [InlineData("q-what-led.0.0.0.0.0.0.0.0.0.0.0.0.0", "thirteen deep")]
    [InlineData("q-what-led-2.0", "another question")]
    public void Parse_NamesTheFormNeverSends_ArePassedOver(string name, string why)
    {
        TypedSheet parsed = FormParser.Parse(Three, Form([KeyValuePair.Create(name, why)]));

        Assert.DoesNotContain(parsed.Answers, answer => answer.Says);
    }

    [Fact]
    public void Check_NinthWhyBelowOneAnother_IsRefusedAtItsField()
    {
        KeyValuePair<string, string>[] nine = [.. Enumerable.Range(1, 9).Select(depth => KeyValuePair.Create("q-what-led" + string.Concat(Enumerable.Repeat(".0", depth)), "why"))];

        FieldErrors errors = SheetRules.ForDraft(FormParser.Parse(Three, Form(nine)));

        Assert.Equal("q-what-led.0.0.0.0.0.0.0.0.0", Assert.Single(errors.All).Field);
    }

    [Theory]
    [InlineData("", "", "asha@example.com", "", "q-what-prevents.0.title")] // an owner of nothing
    [InlineData("Same ports", "Asha", "", "", "q-what-prevents.0.email")] // reminders need an address
    [InlineData("Same ports", "", "asha at example.com", "", "q-what-prevents.0.email")]
    [InlineData("Same ports", "", "", "2025-02-30", "q-what-prevents.0.due")] // no such day
    [InlineData("Same ports", "", "", "03/11/2025", "q-what-prevents.0.due")] // March or November?
    public void Check_UnclearActionItem_IsRefusedAtItsField(string title, string owner, string email, string due, string field)
    {
        TypedSheet sheet = new([TypedAnswer.Blank(Three[2]) with { Items = [new TypedItem(title, owner, email, due)] }]);

        Assert.Equal(field, Assert.Single(SheetRules.ForSubmission(sheet).All).Field);
        Assert.True(SheetRules.ForDraft(sheet).IsEmpty);
    }

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(20_001, false)]
    public void Check_LongText_IsRefusedBeyondTheLimit(int length, bool accepted)
    {
        TypedSheet sheet = new([TypedAnswer.Blank(Three[0]) with { Text = new string('x', length) }]);

        Assert.Equal(accepted, SheetRules.ForDraft(sheet).IsEmpty);
    }

    private static FormCollection Form(IEnumerable<KeyValuePair<string, string>> fields) =>
        new(fields.ToDictionary(field => field.Key, field => new StringValues(field.Value.ReplaceLineEndings("\r\n"))));

    // Positions move up where blank ends fall away between browser and page, so trees are compared by their words in order.
    private static string Fields(TypedSheet sheet) => string.Join('|', sheet.Answers.Select(answer =>
        $"{answer.Nothing} {answer.Text} {Shape(answer.Whys)} {string.Join(';', answer.Items.Where(item => !item.IsBlank))}"));

    private static string Shape(ImmutableArray<Why> whys) => string.Concat(whys.Where(why => why.Says).Select(why => $"({why.Text}|{why.Evidence}|{why.End}{Shape(why.Because)})"));
}
