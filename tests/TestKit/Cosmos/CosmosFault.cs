namespace Postmortems.TestKit;

/// <summary>How a call to the in-process Cosmos goes wrong.</summary>
public abstract record CosmosFault
{
    private CosmosFault()
    {
    }

    /// <summary>Refused with this status; nothing is done.</summary>
    public sealed record Refused(int Status, int SubStatus = 0, int? RetryAfterMilliseconds = null) : CosmosFault;

    /// <summary>The connection breaks before the request arrives.</summary>
    public sealed record Reset : CosmosFault;

    /// <summary>Nothing arrives and nothing is answered.</summary>
    public sealed record Silence : CosmosFault;

    /// <summary>Done, and the answer breaks off half-way.</summary>
    public sealed record HalfAnswer : CosmosFault;

    /// <summary>Done, and the connection breaks before the answer.</summary>
    public sealed record AnswerLost : CosmosFault;

    /// <summary>Done, and never answered.</summary>
    public sealed record AnswerSilent : CosmosFault;

    /// <summary>Done, and answered with this status all the same.</summary>
    public sealed record AnswerWrong(int Status) : CosmosFault;
}

/// <param name="Operation">Read, Create, Replace, Delete or Query.</param>
/// <param name="Number">From 1, counted over all calls about documents.</param>
public sealed record CosmosCall(string Operation, int Number, string? Id);
