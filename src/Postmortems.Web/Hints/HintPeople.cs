namespace Postmortems.Web;

internal static class HintPeople
{
    extension(Postmortem postmortem)
    {
        /// <summary>The names by which hints know a person in a text.</summary>
        public IEnumerable<string> NamesTakingPart => postmortem.Everyone.Select(person => person.Name);
    }
}
