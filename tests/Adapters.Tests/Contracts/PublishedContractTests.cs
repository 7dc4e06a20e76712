using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>The providers' own documented samples, held against their own contracts: the checker must not refuse what they document.</summary>
public sealed class PublishedContractTests
{
    private static readonly Uri Graph = new("https://graph.microsoft.com/v1.0/users/ada@example.com/");

    [Theory]
    [InlineData("events", "createEvent.request.json")]
    [InlineData("events/AAMk/cancel", "cancel.request.json")]
    [InlineData("calendar/getSchedule", "getSchedule.request.json")]
    public void Graph_DocumentedRequest_Fits(string path, string sample)
    {
        OpenApiContract contract = OpenApiContract.Read("graph-slice.openapi.json");

        Assert.Empty(contract.RequestMistakes(HttpMethod.Post, new Uri(Graph, path), "application/json", ContractFiles.Read($"graph-examples/{sample}")));
    }

    [Theory]
    [InlineData("events", 201, "createEvent.response.json")]
    [InlineData("calendar/getSchedule", 200, "getSchedule.response.json")]
    public void Graph_DocumentedAnswer_Fits(string path, int status, string sample)
    {
        OpenApiContract contract = OpenApiContract.Read("graph-slice.openapi.json");

        Assert.Empty(contract.AnswerMistakes(HttpMethod.Post, new Uri(Graph, path), status, ContractFiles.Read($"graph-examples/{sample}")));
    }

    [Fact]
    public void Graph_MisspeltProperty_IsRefused()
    {
        OpenApiContract contract = OpenApiContract.Read("graph-slice.openapi.json");

        IReadOnlyList<string> mistakes = contract.RequestMistakes(HttpMethod.Post, new Uri(Graph, "events"), "application/json", """{ "subjekt": "x" }"""u8);

        Assert.Equal(["body.subjekt: must be object, is String."], mistakes);
    }

    [Fact]
    public void SendGrid_MailWithoutSender_IsRefused()
    {
        OpenApiContract contract = OpenApiContract.Read("sendgrid-mail-send.openapi.json");
        Uri send = new("https://api.eu.sendgrid.com/v3/mail/send");

        ReadOnlySpan<byte> mail = """{ "personalizations": [ { "to": [ { "email": "ada@example.com" } ] } ], "subject": "x" }"""u8;

        Assert.Equal(["body: 'from' is missing."], contract.RequestMistakes(HttpMethod.Post, send, "application/json", mail));
    }
}
