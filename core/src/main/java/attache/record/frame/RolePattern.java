package attache.record.frame;

import attache.annotation.cast.Party;
import java.util.List;
import java.util.Set;

/**
 * Where a frame looks for the filler of one of its roles.
 *
 * @param role the role's name
 * @param paths in order of priority: the first that leads to an acceptable filler is taken
 * @param sorts the sorts of party that may fill it; empty where any token may, party or not
 * @param required whether the frame wants it filled
 */
record RolePattern(String role, List<DependencyPath> paths, Set<Party.Sort> sorts, boolean required) {

    RolePattern {
        paths = List.copyOf(paths);
        sorts = Set.copyOf(sorts);
    }
}
