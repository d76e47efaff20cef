package attache.annotation.gazetteer;

import java.util.List;

/**
 * One office of one state or body.
 *
 * @param of the actor it acts for: alpha-3 code or body code
 * @param kind the sort of office; with {@code of} it identifies the office
 * @param title as usually written: {@code Secretary of State}
 * @param aliases other phrases that name it without naming the state or body apart: {@code Pentagon chief}
 * @param acts whether its holder acts for the state or body
 */
public record OfficeEntry(String of, String kind, String title, List<String> aliases, boolean acts) implements Entry {

    public OfficeEntry {
        aliases = List.copyOf(aliases);
    }

    /** What identifies it, {@code USA/foreign-minister}. */
    public String id() {
        return of + "/" + kind;
    }

    @Override
    public String name() {
        return title;
    }
}
