using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Cosmos;
using Postmortems.Adapters.Graph;
using Postmortems.Adapters.Mail;
using Postmortems.Adapters.SendGrid;
using Postmortems.Adapters.Sqlite;

namespace Postmortems.Hosting;

/// <summary>Any host with any adapter: <c>Store:Kind</c>, <c>Mail:Kind</c> and <c>Calendar:Kind</c> say which.</summary>
internal static class Adapters
{
    /// <param name="dataDirectory">Where the adapters that keep files keep them.</param>
    /// <exception cref="OptionsValidationException">One of the kinds is none there is.</exception>
    public static IServiceCollection AddAdapters(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        // Each vendor's code is loaded only when the method that names it runs.
        _ = Choice(configuration, "Store:Kind", StoreKind.Sqlite) switch
        {
            StoreKind.Cosmos => services.AddCosmosStore(configuration),
            _ => services.AddSqliteStore(dataDirectory),
        };
        if (Choice(configuration, "Mail:Kind", MailKind.Folder) == MailKind.SendGrid)
        {
            services.AddSendGrid(configuration);
        }

        services.AddMail(configuration, dataDirectory);
        return Choice(configuration, "Calendar:Kind", CalendarKind.Invitation) switch
        {
            CalendarKind.Graph => services.AddGraphCalendar(configuration),
            _ => services.AddInvitationCalendar(),
        };
    }

    private static T Choice<T>(IConfiguration configuration, string key, T otherwise)
        where T : struct, Enum
    {
        string? text = configuration[key];
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        return Enum.TryParse(text, ignoreCase: true, out T kind) && Enum.IsDefined(kind)
            ? kind
            : throw new OptionsValidationException(key, typeof(T), [$"{key} is '{text}'. Write {string.Join(" or ", Enum.GetNames<T>())}."]);
    }
}

/// <summary>Where postmortems are kept.</summary>
public enum StoreKind
{
    /// <summary>One file on this machine.</summary>
    Sqlite,

    /// <summary>Azure Cosmos DB.</summary>
    Cosmos,
}

/// <summary>Where meetings are booked.</summary>
public enum CalendarKind
{
    /// <summary>Invitations by mail; working hours only, nobody's calendar is read.</summary>
    Invitation,

    /// <summary>Microsoft Graph.</summary>
    Graph,
}
