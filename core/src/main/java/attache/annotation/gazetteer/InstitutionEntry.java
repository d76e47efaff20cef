package attache.annotation.gazetteer;

import java.util.List;

/**
 * A noun for an institution of any state, which stands for that state once the state is named with it
 * ({@code Polish army}, {@code government of Japan}).
 *
 * @param name the usual phrase
 * @param aliases other phrases for it
 * @param kind {@code government}, {@code ministry}, {@code forces}, {@code parliament}, {@code head}, {@code embassy},
 *     {@code intelligence}, {@code police}, {@code court}, {@code bank}, {@code authority}
 * @param actor whether it acts for the state: a court does not give aid
 * @param afterName whether it may follow a bare state name ({@code Ukraine government}); if not, it wants an adjective, a
 *     possessive or an abbreviation, since {@code gave Ukraine intelligence} is no intelligence service
 */
public record InstitutionEntry(String name, List<String> aliases, String kind, boolean actor, boolean afterName)
        implements Entry {

    public InstitutionEntry {
        aliases = List.copyOf(aliases);
    }
}
