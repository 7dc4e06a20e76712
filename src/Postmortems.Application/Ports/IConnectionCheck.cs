namespace Postmortems.Application;

/// <summary>Asks one outside system whether it would work, without sending or changing anything there.</summary>
public interface IConnectionCheck
{
    /// <summary>What is checked, in a few words for a person, like <c>Mail by SMTP</c>.</summary>
    string Name { get; }

    /// <summary>Never throws for what can be wrong outside; that is a <see cref="CheckResult.Failed"/>.</summary>
    Task<CheckResult> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>What came of a check.</summary>
public abstract record CheckResult
{
    private CheckResult()
    {
    }

    /// <param name="Detail">What was reached, in one line.</param>
    public sealed record Ok(string Detail) : CheckResult;

    /// <param name="What">What went wrong, in one line; holds no password.</param>
    /// <param name="WhatToDo">Which setting to look at, by its key.</param>
    public sealed record Failed(string What, string WhatToDo) : CheckResult;
}
