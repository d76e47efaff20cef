package attache.app.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user or a token may do. In order: each may all that the one before it may. */
public enum Role {
    /** Looks. */
    READER,
    /** Looks, decides on what is reviewed, brings articles. */
    REVIEWER,
    /** Does all of that, and manages users. */
    ADMIN;

    /** What it may do. */
    public Set<Permission> permissions() {
        return switch (this) {
            case READER -> EnumSet.of(Permission.READ);
            case REVIEWER -> EnumSet.of(Permission.READ, Permission.DECIDE, Permission.IMPORT);
            case ADMIN -> EnumSet.allOf(Permission.class);
        };
    }

    /** Whether it may do {@code what}. */
    public boolean may(Permission what) {
        return permissions().contains(what);
    }

    /** Whether {@code other} may do as much or more. */
    public boolean isAtMost(Role other) {
        return compareTo(other) <= 0;
    }

    /** This role, or {@code other} where that one may do less. */
    public Role orLess(Role other) {
        return isAtMost(other) ? this : other;
    }

    /** How it is written: {@code reader}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role that is written so.
     *
     * @throws IllegalArgumentException where none is
     */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A role is one of "
                        + Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", ")) + ", not \"" + code
                        + "\"."));
    }
}
