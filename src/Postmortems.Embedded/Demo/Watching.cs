namespace Postmortems.Embedded;

internal static class Watching
{
    /// <summary>Puts <typeparamref name="TWatched"/> before whatever is registered for <typeparamref name="TPort"/>.</summary>
    public static void Watch<TPort, TWatched>(this IServiceCollection services)
        where TPort : class
        where TWatched : class, TPort
    {
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(TPort));
        services.AddSingleton<TPort>(provider => ActivatorUtilities.CreateInstance<TWatched>(provider, Inner(provider)));

        TPort Inner(IServiceProvider provider) => (TPort)(inner.ImplementationFactory?.Invoke(provider)
            ?? inner.ImplementationInstance
            ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));
    }
}
