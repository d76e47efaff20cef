package attache.app.cli;

import attache.app.cli.Check.State;
import attache.app.model.ModelFolder;
import attache.app.search.SearchIndex;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreException;
import attache.app.store.StoreFile;
import attache.app.store.StoreLocation;
import attache.view.Counts;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code doctor} looks at. Changes nothing and loads no model. */
final class Examination {
    private static final long MEBIBYTE = 1024L * 1024;

    /** The parser's models take about 2 GB. */
    private static final long LEAST_HEAP = 2_500 * MEBIBYTE;

    /** A file that stands in the models' jar: found without opening a model. */
    private static final String MODEL = "edu/emory/mathcs/nlp/models/en-pos.xz";

    private final Surroundings surroundings;
    private final StoreLocation location;

    Examination(Surroundings surroundings, StoreLocation location) {
        this.surroundings = surroundings;
        this.location = location;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(Check.fine("attache", Version.name()));
        checks.add(java());
        checks.add(memory());
        checks.add(models());
        checks.addAll(store());
        checks.add(terminal());
        return checks;
    }

    private static Check java() {
        String found = Runtime.version() + ", " + System.getProperty("java.home");
        return Runtime.version().feature() >= 25
                ? Check.fine("JDK", found)
                : new Check("JDK", State.MISSING, found, "Install a JDK 25 or later and set JAVA_HOME to it.");
    }

    /** This command runs with little; the launcher gives commands that read 3 GB. */
    private static Check memory() {
        long physical = physicalMemory();
        String found = physical / MEBIBYTE + " MiB of memory, "
                + Counts.of(Runtime.getRuntime().availableProcessors(), "processor", "processors");
        return physical >= LEAST_HEAP + LEAST_HEAP / 2
                ? Check.fine("memory", found)
                : new Check(
                        "memory",
                        State.NOTE,
                        found,
                        "Reading takes about 3.5 GB: give the machine more, or expect it to swap.");
    }

    private static long physicalMemory() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : Long.MAX_VALUE;
    }

    private Check models() {
        return Examination.class.getClassLoader().getResource(MODEL) != null
                ? Check.fine("parser", "NLP4J with its English models" + unpacked())
                : new Check(
                        "parser",
                        State.MISSING,
                        "no English models on the class path",
                        "Remove app/target and run ./attache again: it builds what is missing.");
    }

    private String unpacked() {
        ModelFolder folder = ModelFolder.of(surroundings.environment());
        long bytes = folder.bytes();
        return bytes == 0
                ? "; the first read unpacks them to " + folder.folder() + " and takes a minute or two longer"
                : ", unpacked in " + folder.folder() + " (" + bytes / MEBIBYTE + " MiB)";
    }

    private List<Check> store() {
        if (location instanceof StoreFile file && Files.notExists(file.path())) {
            return List.of(new Check(
                    "store",
                    State.NOTE,
                    file + " is not there",
                    "attache read PATH… makes it; --store names another."));
        }
        try (Store store = Store.open(location, Access.READ)) {
            List<Check> checks = new ArrayList<>();
            checks.add(contents(store));
            List<String> faults = store.health().faults();
            checks.add(
                    faults.isEmpty()
                            ? Check.fine(
                                    "database",
                                    store.health().examined() + ", schema "
                                            + store.health().schema() + ", "
                                            + store.health().bytes() / 1024 + " KiB")
                            : new Check(
                                    "database",
                                    State.MISSING,
                                    faults.getFirst(),
                                    "Restore a copy, or read the articles into a new store."));
            checks.add(
                    store.derived().isFresh()
                            ? Check.fine("ledger", "up to date")
                            : new Check("ledger", State.NOTE, "stale", "The next attache ledger makes it again."));
            checks.add(index(store));
            checks.add(decisions(store));
            return checks;
        } catch (StoreException e) {
            return List.of(new Check("store", State.MISSING, e.getMessage(), ""));
        }
    }

    private Check contents(Store store) {
        String kinds = store.records().countByKind().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return Check.fine(
                "store",
                location + ": " + Counts.of(store.articles().count(), "article", "articles")
                        + (kinds.isEmpty() ? "" : "; records: " + kinds));
    }

    private static Check decisions(Store store) {
        List<String> faults = store.decisions().faults();
        return faults.isEmpty()
                ? Check.fine(
                        "decisions",
                        store.decisions().last() + ", every one as it was signed and none missing between them")
                : new Check(
                        "decisions",
                        State.MISSING,
                        faults.getFirst(),
                        "Somebody changed the store by other means: compare with an export, or restore a copy.");
    }

    private static Check index(Store store) {
        SearchIndex.State state = SearchIndex.state(store);
        return switch (state) {
            case FRESH -> Check.fine("index", "up to date");
            case STALE -> new Check("index", State.NOTE, "stale", "The next attache search brings it up to date.");
            case MISSING -> new Check("index", State.NOTE, "not made yet", "The first attache search makes it.");
            case BROKEN -> new Check("index", State.NOTE, "broken", "The next attache search makes it anew.");
        };
    }

    private Check terminal() {
        return Check.fine(
                "terminal",
                surroundings.outTerminal()
                        ? surroundings.width() + " columns"
                        : "none: pages of " + surroundings.width() + " columns, no colours");
    }
}
