// Microsoft.Azure.Functions.Worker 2.52.0 (Microsoft.Azure.Functions.Worker.Extensions.Abstractions): the members used, signatures only.
namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
