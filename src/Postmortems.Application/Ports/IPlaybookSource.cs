using Postmortems.Domain;

namespace Postmortems.Application;

public interface IPlaybookSource
{
    /// <summary>The playbook in force now.</summary>
    Playbook Current { get; }
}
