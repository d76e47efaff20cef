package attache.annotation.cast;

import attache.text.Span;
import java.util.Optional;

/**
 * Somebody that an article speaks of.
 *
 * @param sort what it is
 * @param name the codebook's name: a state's ISO 3166-1 alpha-3 code, a body's short name, a person's fullest name in the
 *     article, a group's or company's words; not blank
 * @param surface the words of the mention, in full: "Ukraine's defence ministry", "Zelensky"
 * @param actsFor the state or body that it acts for, where it is a person in office, a ministry, an army or the like; empty
 *     for a state itself
 * @param mention where the words stand in the article's body (for a pronoun: where its antecedent stands)
 */
public record Party(Sort sort, String name, String surface, Optional<String> actsFor, Span mention) {

    /** What a party is. */
    public enum Sort {
        /** A state, or a government, ministry, army, parliament, capital or palace that stands for it. */
        STATE,
        /** An international body. */
        BODY,
        /** A named person. */
        PERSON,
        /** Persons or states without names: "allies", "Ukrainian officials", "50 countries", "a senior official". */
        GROUP,
        /** A firm. */
        COMPANY,
        /** A news outlet or agency. */
        OUTLET,
        /** Any other organisation. */
        ORGANISATION
    }

    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A party without a name: \"" + surface + "\" at " + mention + ".");
        }
    }

    /** The same, acting for {@code actor}. */
    Party actingFor(Optional<String> actor) {
        return new Party(sort, name, surface, actor, mention);
    }

    /** The actor's name in an assistance or event record: a person in office stands for the state or body. */
    public String actor() {
        return actsFor.orElse(name);
    }
}
