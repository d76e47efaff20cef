package attache.record.frame;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A rule: words that name an act, and where those who take part stand around them. Read from a resource by {@link
 * FrameBook}; immutable.
 */
public final class Frame {
    private final String name;
    private final SortedMap<String, String> gives;
    private final List<RolePattern> roles;
    private final List<DependencyPath> wanted;
    private final List<DependencyPath> unwanted;
    private final List<FrameExample> examples;

    Frame(
            String name,
            SortedMap<String, String> gives,
            List<RolePattern> roles,
            List<DependencyPath> wanted,
            List<DependencyPath> unwanted,
            List<FrameExample> examples) {
        this.name = name;
        this.gives = gives;
        this.roles = List.copyOf(roles);
        this.wanted = List.copyOf(wanted);
        this.unwanted = List.copyOf(unwanted);
        this.examples = List.copyOf(examples);
    }

    /** What a record names as its rule. */
    public String name() {
        return name;
    }

    /** A value that the frame gives without looking: {@code type}, {@code stage}, … */
    public Optional<String> gives(String field) {
        return Optional.ofNullable(gives.get(field));
    }

    /** Sentences with what the frame must find in them, and sentences in which it must find nothing. */
    public List<FrameExample> examples() {
        return examples;
    }

    List<RolePattern> roles() {
        return roles;
    }

    /** Paths of which one at least must lead somewhere, where there are any. */
    List<DependencyPath> wanted() {
        return wanted;
    }

    /** Paths none of which may lead anywhere. */
    List<DependencyPath> unwanted() {
        return unwanted;
    }

    @Override
    public String toString() {
        return name;
    }
}
