using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>Conditions that are made of no others, as statements: a subject, a verb, what it says.</content>
internal sealed partial class Prose
{
    private string SayAtom(Condition atom, bool isNegated) => atom switch
    {
        Condition.Compare compare => Compare(compare, isNegated),
        Condition.Between between => Between(between, isNegated),
        Condition.Share share => State(_nouns.Of(share.Fact), Verb.Represent, Share(share), isNegated),
        Condition.During during => State(_nouns.Of(during.Fact), Verb.Fall, Windows(during), isNegated),
        Condition.StartsWith starts => State(_nouns.Of(starts.Fact), Verb.Start, Say("par ", "with ") + _nouns.Quote(starts.Text), isNegated),
        Condition.OneOf oneOf => OneOf(oneOf, isNegated),
        Condition.Has has => Has(has, isNegated),
        Condition.Within within => Within(within, isNegated),
        Condition.Flag flag => Flag(flag.Fact, isNegated),
        Condition.Known known => State(_nouns.Of(known.Fact), Verb.Be, Say(_nouns.Of(known.Fact).Agree("renseigné"), "stated"), isNegated),
        Condition.Judgement judgement => Judgement(judgement, isNegated),
        Condition.Reference reference => State(new Noun(Say("la condition ", "the condition ") + _nouns.Quote(reference.Name.ToString()), NounForm.Feminine), Verb.Be, Say("remplie", "met"), isNegated),
        _ => throw new UnreachableException(),
    };

    private string State(Noun subject, Verb verb, string complement, bool isNegated) => $"{subject.Text} {verb.Say(subject, _language, isNegated)} {complement}";

    private string Compare(Condition.Compare compare, bool isNegated)
    {
        Noun subject = NounOf(compare.Left);
        return IsTime(compare.Left) || IsTime(compare.Right)
            ? State(subject, Verb.Fall, Timed(compare.Relation, compare.Right), isNegated)
            : State(subject, Verb.Be, Quantity(subject, compare.Relation, ValueOf(compare.Right, compare.Left)), isNegated);
    }

    /// <summary>Says how a quantity, a word or a flag compares: « au plus égal à 20 000 € », “at most €20,000”.</summary>
    private string Quantity(Noun subject, Relation relation, string bound) => _isFrench
        ? relation switch
        {
            Relation.LessThan => $"strictement {subject.Agree("inférieur")} {French.At(bound)}",
            Relation.AtMost => $"au plus {subject.Agree("égal")} {French.At(bound)}",
            Relation.EqualTo => $"{subject.Agree("égal")} {French.At(bound)}",
            Relation.DifferentFrom => $"{subject.Agree("différent")} {French.Of(bound)}",
            Relation.AtLeast => $"au moins {subject.Agree("égal")} {French.At(bound)}",
            Relation.MoreThan => $"strictement {subject.Agree("supérieur")} {French.At(bound)}",
            _ => throw new UnreachableException(),
        }
        : relation switch
        {
            Relation.LessThan => $"less than {bound}",
            Relation.AtMost => $"at most {bound}",
            Relation.EqualTo => $"equal to {bound}",
            Relation.DifferentFrom => $"different from {bound}",
            Relation.AtLeast => $"at least {bound}",
            Relation.MoreThan => $"more than {bound}",
            _ => throw new UnreachableException(),
        };

    private string Between(Condition.Between between, bool isNegated)
    {
        Noun subject = _nouns.Of(between.Fact);
        if (!IsTime(new Operand.Fact(between.Fact)))
        {
            string min = ValueOf(between.Min, new Operand.Fact(between.Fact)), max = ValueOf(between.Max, new Operand.Fact(between.Fact));
            return State(subject, Verb.Be, Say($"{subject.Agree("compris")} entre {min} et {max}, bornes incluses", $"between {min} and {max}, both included"), isNegated);
        }

        string from = Timed(Relation.AtLeast, between.Min), until = Timed(Relation.AtMost, between.Max);
        return State(subject, Verb.Fall, Say($"{from} et {until}", $"{from} and {until}"), isNegated);
    }

    private string Share(Condition.Share share)
    {
        string bound = NounOf(share.Bound).Text, whole = _nouns.Of(share.Base).Text;
        return OfShare(share.Relation, bound) + Say($" {French.Of(whole)}", $" of {whole}");
    }

    private string OfShare(Relation relation, string bound) => relation switch
    {
        Relation.AtLeast => Say($"au moins {bound}", $"at least {bound}"),
        Relation.AtMost => Say($"au plus {bound}", $"at most {bound}"),
        Relation.MoreThan => Say($"plus {French.Of(bound)}", $"more than {bound}"),
        Relation.LessThan => Say($"moins {French.Of(bound)}", $"less than {bound}"),
        _ => throw new UnreachableException(),
    };

    private string Flag(FactId id, bool isNegated)
    {
        if (FlagStatements.Of(id, isNegated) is { } statement)
        {
            return statement.ToText(_language);
        }

        Noun subject = FactLookup.Find(_rules, id) is { Question: { } question }
            ? new Noun(Say("la réponse à ", "the answer to ") + _nouns.Quote(question.ToText(_language)), NounForm.Feminine)
            : _nouns.Of(id);
        return State(subject, Verb.Be, isNegated ? Say("non", "no") : Say("oui", "yes"), false);
    }

    private string Judgement(Condition.Judgement judgement, bool isNegated)
    {
        string by = _nouns.Of(judgement.By).Text;
        string about = judgement.Question?.ToText(_language) ?? FactLookup.Bare(judgement.Fact);
        Noun subject = new(judgement.Question is null
            ? Say($"l’avis {French.Of(by)} sur {_nouns.Quote(about)}", $"the opinion of {by} on {_nouns.Quote(about)}")
            : Say($"l’avis {French.Of(by)} sur la question {_nouns.Quote(about)}", $"the opinion of {by} on the question {_nouns.Quote(about)}"));
        string before = judgement.Before is { } limit ? Say($" et donné {Timed(Relation.LessThan, limit)}", $" and given {Timed(Relation.LessThan, limit)}") : "";
        string each = judgement.Each is { } set ? $" {Say("pour", "for")} {PartOf(_nouns.Of(set), "chacun", "chacune", "each").Text}" : "";
        string both = isNegated && before.Length > 0 ? Say("à la fois ", "both ") : "";
        return State(subject, Verb.Be, both + Say("favorable", "favourable") + before + each, isNegated);
    }
}
