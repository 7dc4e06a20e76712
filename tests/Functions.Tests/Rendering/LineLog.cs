using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Postmortems.Functions.Tests;

/// <summary>Every line that is logged, scopes included, as a careless sink would write it.</summary>
internal sealed class LineLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = [];
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IEnumerable<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(LineLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<object?> around = [];
            log.scopes.ForEachScope((scope, list) => list.Add(scope), around);
            log.lines.Enqueue($"{logLevel} {category} {string.Join(' ', around)} {formatter(state, exception)} {exception}");
        }
    }
}
