using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Web.Tests;

/// <summary>The whole surface over a store in memory, called as a browser on this machine calls it.</summary>
internal sealed class DeskSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DeskSite(WebApplication app, InMemoryPostmortemStore store, FakeTimeProvider clock, PostmortemId id)
    {
        _app = app;
        Store = store;
        Clock = clock;
        Id = id;
        Browser = new HttpClient(new CookieContainerHandler { InnerHandler = app.GetTestServer().CreateHandler() }) { BaseAddress = new Uri("http://localhost") };
    }

    public InMemoryPostmortemStore Store { get; }

    public FakeTimeProvider Clock { get; }

    public PostmortemId Id { get; }

    public HttpClient Browser { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Staff's address of the postmortem.</summary>
    public string Desk => $"/p/{Id}";

    private ILinks Links => Services.GetRequiredService<ILinks>();

    /// <summary>An hour after <see cref="Samples.Opened"/>: Monday 6 October 2025, 15:30 in Kolkata, the facilitator's zone.</summary>
    public static async Task<DeskSite> OpenAsync(Postmortem? postmortem = null, Action<IServiceCollection>? more = null)
    {
        Postmortem opened = postmortem ?? Samples.Collecting();
        InMemoryPostmortemStore store = new();
        FakeTimeProvider clock = new(Samples.Opened.AddHours(1));
        IPlaybookSource playbook = Substitute.For<IPlaybookSource>();
        playbook.Current.Returns(Playbooks.Default);

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration["Links:Keys:0:Id"] = "test";
        builder.Configuration["Links:Keys:0:Secret"] = "a secret of tests, long enough for a key";
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IPostmortemStore>(store);
        builder.Services.AddSingleton<IDraftStore>(store);
        builder.Services.AddSingleton<IReportArchive>(store);
        builder.Services.AddSingleton(playbook);
        builder.Services.AddSingleton(Substitute.For<INudge>());
        builder.Services.AddSingleton<PostmortemService>();
        builder.Services.AddPostmortemWeb(builder.Configuration);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        more?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.UsePostmortemWeb();
        await app.StartAsync();
        await store.TryAddAsync(opened, clock.GetUtcNow(), CancellationToken.None);
        return new DeskSite(app, store, clock, opened.Id);
    }

    public async Task<Postmortem> StoredAsync() => (await Store.FindAsync(Id, CancellationToken.None))!.Value;

    public string FacilitatorLink(Person person) => Links.Desk(Id, person.Id, Clock.GetUtcNow()).PathAndQuery;

    public string FormLink(Person person) => Links.Form(Id, person.Id, Clock.GetUtcNow()).PathAndQuery;

    public string ItemLink(int item, Person person) => Links.Item(Id, new ActionItemId(item), person.Id, Clock.GetUtcNow()).PathAndQuery;

    public string ReportLink(Person person) => Links.Report(Id, person.Id, Clock.GetUtcNow()).PathAndQuery;

    public async Task<Seen> GetAsync(string address) => await Seen.OfAsync(await Browser.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Fills in the form <paramref name="form"/> of <paramref name="page"/> as a browser would, hidden fields included, and sends it.</summary>
    public Task<Seen> SendAsync(string page, string form, params (string Field, string Value)[] typed) => SendAsync(page, form, () => Task.CompletedTask, typed);

    /// <param name="meanwhile">What happens between the page's opening and the press of its button.</param>
    public async Task<Seen> SendAsync(string page, string form, Func<Task> meanwhile, params (string Field, string Value)[] typed)
    {
        Seen before = await GetAsync(page);
        await meanwhile();
        IHtmlFormElement element = before.Page.GetElementById(form) as IHtmlFormElement
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{page} ({before.Status}) has no form {form}: {before.Words}"));
        List<KeyValuePair<string, string>> fields =
        [
            .. element.QuerySelectorAll("input,textarea,select").Where(Counts)
                .Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, ValueOf(field)))
                .Where(field => !typed.Any(own => own.Field == field.Key)),
            .. typed.Select(own => new KeyValuePair<string, string>(own.Field, own.Value)),
        ];
        return await PostAsync(element.GetAttribute("action")!, fields);
    }

    /// <summary>Somebody answers one question in words.</summary>
    public Task AnswerAsync(Person person, QuestionId question, string text) => Services.GetRequiredService<PostmortemService>().RecordAsync(
        Id,
        (_, now) => new LifecycleEvent.AnswersSubmitted(person.Id, [new GivenAnswer(question, new Answer.Text(text))], now),
        CancellationToken.None);

    public async Task<Seen> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using FormUrlEncodedContent content = new(fields);
        return await Seen.OfAsync(await Browser.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
    }

    private static bool Counts(AngleSharp.Dom.IElement field) => field.HasAttribute("name") && field is not IHtmlInputElement { Type: "checkbox", IsChecked: false };

    private static string ValueOf(AngleSharp.Dom.IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => "",
    };
}
