using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Postmortems.Web.Tests;

/// <summary>Everything a log could hold: messages, their values, exceptions and the scopes around them.</summary>
internal sealed class LogCapture : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Values(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")) : $"{state}";

    private sealed class Logger(LogCapture capture, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => capture.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> around = [];
            capture.scopes.ForEachScope((scope, list) => list.Add(Values(scope)), around);
            capture.Lines.Enqueue($"{logLevel} {category} {eventId.Id}: {formatter(state, exception)} | {Values(state)} | {exception} | {string.Join(" > ", around)}");
        }
    }
}
