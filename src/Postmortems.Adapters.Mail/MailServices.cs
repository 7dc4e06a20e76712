using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

public static class MailServices
{
    /// <summary>Adds <see cref="IMailer"/> as <c>Mail:Kind</c> says, the outbox of what was written to the folder, and their checks. With <c>SendGrid</c> a mailer with that key must be there.</summary>
    /// <param name="dataDirectory">Where the mail folder is, unless <c>Mail:Folder</c> says otherwise.</param>
    /// <exception cref="OptionsValidationException"><c>Mail:Kind</c> is none of <see cref="MailKind"/>. What else is wrong is found when the host starts.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddOptions<MailOptions>()
            .Bind(configuration.GetSection(MailOptions.Section))
            .PostConfigure(options => options.Folder = Path.GetFullPath(options.Folder ?? "mail", Path.GetFullPath(dataDirectory)))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<MimeMail>();
        services.AddSingleton<FolderMailer>();
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<FolderMailer>());
        services.AddSingleton<IConnectionCheck, FolderCheck>();
        return Kind(configuration) switch
        {
            MailKind.Smtp => services.AddSmtp(configuration),
            MailKind.SendGrid => services.AddFenced(provider => provider.GetRequiredKeyedService<IMailer>(nameof(MailKind.SendGrid))),
            _ => services.AddSingleton<IMailer>(provider => provider.GetRequiredService<FolderMailer>()),
        };
    }

    /// <summary>Adds <see cref="IMeetingCalendar"/> that books by mailing invitations, by whichever <see cref="IMailer"/> there is. Goes with <see cref="AddMail"/>.</summary>
    public static IServiceCollection AddInvitationCalendar(this IServiceCollection services) =>
        services.AddSingleton<IMeetingCalendar, InvitationCalendar>();

    private static IServiceCollection AddSmtp(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SmtpOptions>()
            .Bind(configuration.GetSection(SmtpOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<SmtpConnector>();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<IConnectionCheck, SmtpCheck>();
        return services.AddFenced(provider => provider.GetRequiredService<SmtpMailer>());
    }

    private static IServiceCollection AddFenced(this IServiceCollection services, Func<IServiceProvider, IMailer> outside) =>
        services.AddSingleton<IMailer>(provider => new FencedMailer(
            outside(provider),
            recorded: provider.GetRequiredService<FolderMailer>(),
            provider.GetRequiredService<IOptions<MailOptions>>(),
            provider.GetRequiredService<ILogger<FencedMailer>>()));

    private static MailKind Kind(IConfiguration configuration)
    {
        string? text = configuration["Mail:Kind"];
        if (string.IsNullOrEmpty(text))
        {
            return MailKind.Folder;
        }

        return Enum.TryParse(text, ignoreCase: true, out MailKind kind) && Enum.IsDefined(kind)
            ? kind
            : throw new OptionsValidationException(MailOptions.Section, typeof(MailOptions), [$"Mail:Kind is '{text}'. Write Folder, Smtp or SendGrid."]);
    }
}
