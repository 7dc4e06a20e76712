using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Postmortems.Adapters.SendGrid;

public static class SendGridServices
{
    public static IServiceCollection AddSendGrid(this IServiceCollection services, IConfiguration configuration) =>
        throw new NotSupportedException($"The SendGrid mailer is not built yet; {configuration} {services}.");
}
