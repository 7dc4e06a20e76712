namespace Postmortems.Web;

/// <summary>
/// In which language a request is answered: the one chosen on the page, else the playbook's for the person whose link it is, else the
/// browser's, else the playbook's for everybody.
/// </summary>
internal static class LanguageChoice
{
    public const string Cookie = "language";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400); // browsers keep none longer

    // Synchronous up to the call of next, so that everything after it speaks the language.
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Language language = Speak(context);
        context.Response.OnStarting(
            () =>
            {
                context.Response.Headers.ContentLanguage = language.Tag;
                return Task.CompletedTask;
            });
        return next(context);
    });

    /// <summary>Speaks the language of this request from here on.</summary>
    public static Language Speak(HttpContext context)
    {
        Language language = Problems.IsForPrograms(context.Request.Path) ? Languages.Default : Choose(context);
        Languages.Speak(language);
        return language;
    }

    public static void MapLanguage(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/language", async (HttpContext context) =>
    {
        // Nothing here is worth a forger's while, so that pages without other forms need no token.
        FormInput input = context.Request.HasFormContentType ? new(await context.Request.ReadFormAsync(context.RequestAborted)) : FormInput.None;
        if (Languages.Find(input["to"]) is { } language)
        {
            context.Response.Cookies.Append(
                Cookie,
                language.Tag,
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/", MaxAge = Kept, IsEssential = true });
        }

        return new SeeOther(LocalAddress.Or(input["back"], "/"));
    });

    private static Language Choose(HttpContext context)
    {
        Playbook playbook = context.RequestServices.GetRequiredService<IPlaybookSource>().Current;
        return Languages.Find(context.Request.Cookies[Cookie])
            ?? Languages.Find(Person(context) is { } person ? playbook.Find(person)?.Language : null)
            ?? Browsers(context.Request)
            ?? Languages.Find(playbook.Language)
            ?? Languages.Default;
    }

    // Whether the link opens anything is asked later; only what language its holder reads matters here.
    private static PersonId? Person(HttpContext context) =>
        context.Request.RouteValues["token"] is string token ? context.RequestServices.GetRequiredService<LinkTokens>().Read(token)?.Person : null;

    private static Language? Browsers(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(wanted => wanted.Quality is not 0)
        .OrderByDescending(wanted => wanted, Microsoft.Net.Http.Headers.StringWithQualityHeaderValueComparer.QualityComparer)
        .Select(wanted => Languages.Find(wanted.Value.Value))
        .FirstOrDefault(language => language is not null);
}
