using System.Text;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class OpenApiContractTests
{
    private static readonly OpenApiContract Letters = OpenApiContract.Parse("""
        {
          "openapi": "3.0.1",
          "servers": [ { "url": "https://post.example/v2" } ],
          "paths": {
            "/boxes/{box}/letters": {
              "post": {
                "parameters": [
                  { "name": "box", "in": "path", "required": true },
                  { "name": "stamp", "in": "query", "required": true },
                  { "$ref": "#/components/parameters/copy" }
                ],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/letter" } } } },
                "responses": {
                  "201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/paper" } } } },
                  "204": { "description": "Sent." },
                  "default": { "content": { "application/json": { "schema": { "type": "object", "required": ["error"], "properties": { "error": {} } } } } }
                }
              }
            }
          },
          "components": {
            "parameters": { "copy": { "name": "copy", "in": "query" } },
            "schemas": {
              "paper": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "format": "uuid" } }, "additionalProperties": false },
              "letter": {
                "allOf": [
                  { "$ref": "#/components/schemas/paper" },
                  {
                    "type": "object",
                    "required": ["to"],
                    "properties": {
                      "to": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "minLength": 3 } },
                      "class": { "type": "string", "enum": ["first", "second"] },
                      "sent": { "type": "string", "format": "date-time", "nullable": true },
                      "grams": { "type": "integer", "minimum": 1, "maximum": 2000 },
                      "reply": { "$ref": "#/components/schemas/paper" },
                      "extras": { "type": "object" },
                      "seal": { "anyOf": [ { "type": "string" }, { "type": "boolean" } ] }
                    }
                  }
                ]
              }
            }
          }
        }
        """u8);

    [Theory]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"] }""")]
    [InlineData("""{ "ID": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "To": ["Ada"], "class": "FIRST" }""")] // names and enum values in another case
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "sent": null, "reply": null }""")] // nullable, and a type referred to
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "extras": { "any": 1 }, "seal": true }""")] // an object without a list is free
    public void Request_AsTheContractSays_HasNoMistakes(string body)
    {
        Assert.Empty(Mistakes(body));
    }

    [Theory]
    [InlineData("""{ "to": ["Ada"] }""", "body: 'id' is missing.")] // required by the type it is all of
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11" }""", "body: 'to' is missing.")]
    [InlineData("""{ "id": "5f1c7c1e", "to": ["Ada"] }""", "body.id: '5f1c7c1e' is no uuid.")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": "Ada" }""", "body.to: must be array, is String.")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "colour": "red" }""", "body: 'colour' is not in the contract.")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "class": "third" }""", "none of")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "sent": "yesterday" }""", "is no date-time")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "grams": 2001 }""", "out of range")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "grams": 1.5 }""", "must be integer")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": [] }""", "at least 1")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada", "Ben", "Cyd"] }""", "at most 2")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada", "Ada"] }""", "occurs twice")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["A"] }""", "body.to[0]: is shorter than 3")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": null }""", "null is not allowed")]
    [InlineData("""{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"], "seal": 3 }""", "none of the 2 shapes")]
    [InlineData("""{ "id": """, "no JSON")]
    [InlineData("", "The body is missing.")]
    public void Request_AgainstTheContract_IsRefusedAndSaysWhere(string body, string says)
    {
        Assert.Contains(says, Assert.Single(Mistakes(body)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/v2/boxes/7/letters?stamp=1", "no operation")] // another method
    [InlineData("POST", "/v2/boxes/7/parcels?stamp=1", "no operation")] // another path
    [InlineData("POST", "/v1/boxes/7/letters?stamp=1", "no operation")] // another version
    [InlineData("POST", "/v2/boxes//letters?stamp=1", "no operation")] // the box was left out
    [InlineData("POST", "/v2/boxes/7/letters", "'stamp' is missing")]
    [InlineData("POST", "/v2/boxes/7/letters?stamp=1&copy=1&fast=1", "'fast' is not in the contract")]
    public void Request_ToAnotherPlace_IsRefused(string method, string address, string says)
    {
        IReadOnlyList<string> mistakes = Letters.RequestMistakes(new HttpMethod(method), new Uri($"https://post.example{address}"), "application/json", Fitting);

        Assert.Contains(says, Assert.Single(mistakes), StringComparison.Ordinal);
    }

    [Fact]
    public void Request_OfAnotherMediaType_IsRefused()
    {
        IReadOnlyList<string> mistakes = Letters.RequestMistakes(HttpMethod.Post, Address, "text/plain", Fitting);

        Assert.Equal(["A body of type 'text/plain' is not accepted."], mistakes);
    }

    [Theory]
    [InlineData(201, """{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11" }""", null)]
    [InlineData(204, "", null)]
    [InlineData(503, """{ "error": "closed" }""", null)]
    [InlineData(201, "", "201 has a body.")]
    [InlineData(204, "{}", "204 has no body.")]
    [InlineData(202, "", "202 is no documented answer.")]
    [InlineData(503, "{}", "body: 'error' is missing.")]
    [InlineData(201, """{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "colour": 1 }""", "body: 'colour' is not in the contract.")]
    public void Answer_IsHeldAgainstItsStatus(int status, string body, string? mistake)
    {
        IReadOnlyList<string> mistakes = Letters.AnswerMistakes(HttpMethod.Post, Address, status, Encoding.UTF8.GetBytes(body));

        Assert.Equal(mistake is null ? [] : [mistake], mistakes);
    }

    private static readonly Uri Address = new("https://post.example/v2/boxes/7/letters?stamp=1");

    private static ReadOnlySpan<byte> Fitting => """{ "id": "5f1c7c1e-7f8f-4a54-8a0c-6f1f7a0d3a11", "to": ["Ada"] }"""u8;

    private static IReadOnlyList<string> Mistakes(string body) =>
        Letters.RequestMistakes(HttpMethod.Post, Address, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(body));
}
