using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What the mail about somebody who cannot help offers, the page it leads to can do.</summary>
public sealed class UnableTests
{
    [Fact]
    public async Task People_SomebodyDeclined_OffersAllThreeWays()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Declined());
        Respondent unable = (await site.StoredAsync()).Unable.Single();

        Seen page = await site.GetAsync($"{site.Desk}/people");

        Assert.NotNull(page.Page.QuerySelector($"#person-{unable.Person.Id} form[action$='/respondents/{unable.Person.Id}/ask']"));
        Assert.NotNull(page.Page.QuerySelector($"#person-{unable.Person.Id} a[href$='/respondents/{unable.Person.Id}/replace']"));
        Assert.NotNull(page.Page.QuerySelector($"#person-{unable.Person.Id} form[action$='/respondents/{unable.Person.Id}/excuse']"));
    }

    [Fact]
    public async Task AskAgain_SomebodyDeclined_PutsTheSameQuestionsToThemOnceMore()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Declined());
        Respondent unable = (await site.StoredAsync()).Unable.Single();

        Seen answer = await site.SendAsync($"{site.Desk}/people", $"ask-{unable.Person.Id}");

        Assert.Equal((303, $"{site.Desk}/people?done=respondent-added"), (answer.Status, answer.Location));
        Respondent asked = (await site.StoredAsync()).RespondentOf(unable.Person.Id)!;
        Assert.Null(asked.Declined);
        Assert.Equal(unable.Questions, asked.Questions);
        Assert.Equal(unable.Asked + 1, asked.Asked);
        Assert.Null((await site.GetAsync($"{site.Desk}/people")).Page.QuerySelector($"form[action$='/respondents/{unable.Person.Id}/ask']"));
    }

    private static Postmortem Declined()
    {
        Postmortem collecting = Samples.Collecting();
        Respondent somebody = collecting.Respondents.First(respondent => respondent.Person.Id != collecting.Facilitator.Id);
        return collecting with { Respondents = collecting.Respondents.Replace(somebody, somebody with { Declined = new Decline("I was on leave", Samples.Opened) }) };
    }
}
