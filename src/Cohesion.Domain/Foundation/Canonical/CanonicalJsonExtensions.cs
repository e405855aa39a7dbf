namespace Cohesion.Domain;

/// <summary>Members that every file writes alike. An absent value, an empty list and an empty text in two languages leave no trace.</summary>
internal static class CanonicalJsonExtensions
{
    extension(CanonicalJson json)
    {
        public void Member(string name, string? text)
        {
            if (text is not null)
            {
                json.Member(name).Text(text);
            }
        }

        public void Member(string name, long? number)
        {
            if (number is long given)
            {
                json.Member(name).Integer(given);
            }
        }

        public void Member(string name, bool? flag)
        {
            if (flag is bool given)
            {
                json.Member(name).Flag(given);
            }
        }

        public void Member(string name, LocalizedText? text)
        {
            if (text is not null)
            {
                json.Member(name).Object(members =>
                {
                    members.Member("fr", text.French);
                    members.Member("en", text.English);
                });
            }
        }

        /// <summary>Writes an object as a member.</summary>
        public void Member(string name, Action<CanonicalJson> members) => json.Member(name).Object(members);

        /// <summary>Writes a code, a date, an amount: whatever says itself by its text.</summary>
        public void Code<T>(string name, T? code)
            where T : struct, ISpanParsable<T>
        {
            if (code is T given)
            {
                json.Member(name).Text(given.ToString()!);
            }
        }

        public void Texts<T>(string name, IReadOnlyCollection<T> codes)
            where T : notnull => json.List(name, codes, static (list, code) => list.Text(code.ToString()!));

        public void Objects<T>(string name, IReadOnlyCollection<T> elements, Action<CanonicalJson, T> members) =>
            json.List(name, elements, (list, element) => list.Object(inner => members(inner, element)));

        public void List<T>(string name, IReadOnlyCollection<T> elements, Action<CanonicalJson, T> element)
        {
            if (elements.Count > 0)
            {
                json.Member(name).List(elements, element);
            }
        }

        public void Cite(IReadOnlyCollection<Citation> citations) => json.Objects("cite", citations, static (members, citation) =>
        {
            members.Member("text", citation.Text);
            members.Member("url", citation.Url?.OriginalString);
        });
    }
}
