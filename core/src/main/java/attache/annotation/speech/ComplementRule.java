package attache.annotation.speech;

import java.util.List;

/**
 * How a cue's complements give the words said.
 *
 * @param name names the rule in every record that it finds
 * @param needs what must be there: all entries, of each entry at least one alternative
 * @param takes what the content covers, where there
 */
record ComplementRule(String name, List<List<Complement>> needs, List<Complement> takes) {

    ComplementRule {
        needs = needs.stream().map(List::copyOf).toList();
        takes = List.copyOf(takes);
    }
}
