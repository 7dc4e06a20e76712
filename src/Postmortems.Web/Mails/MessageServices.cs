namespace Postmortems.Web;

public static class MessageServices
{
    /// <summary>The composer of mails and invitations; needs <see cref="ILinks"/> and logging.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services) => services.AddSingleton<IMessageComposer, MessageComposer>();
}
