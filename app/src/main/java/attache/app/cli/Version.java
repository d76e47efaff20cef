package attache.app.cli;

import java.util.Optional;

/** The version of this program, as its build stamped it. */
final class Version {
    private Version() {}

    /** {@code 0.1.0}, or {@code unbuilt} where the classes come from no jar. */
    static String name() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unbuilt");
    }
}
