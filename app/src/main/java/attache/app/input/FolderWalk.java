package attache.app.input;

import attache.article.Unreadable;
import attache.source.ResourceTable;
import attache.source.SourceKind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the files of a folder that may hold articles, at every depth, in the order of their names. Links are followed; no folder
 * is entered twice. One use an object; not safe for use by several threads.
 */
final class FolderWalk {
    private static final Set<String> NOT_ARTICLES = ResourceTable.rows(FolderWalk.class, "not-articles.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private final Consumer<Path> files;
    private final Consumer<Unreadable> failures;
    private final Set<Path> entered = new HashSet<>();
    private final Set<Path> around = new HashSet<>();
    private int hidden;
    private int others;

    /** Files go to {@code files}; what cannot be entered goes to {@code failures}. */
    FolderWalk(Consumer<Path> files, Consumer<Unreadable> failures) {
        this.files = files;
        this.failures = failures;
    }

    /** Walks {@code folder}. */
    void walk(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (around.contains(real)) {
                failures.accept(InputFailures.loop(folder.toString()));
            } else if (entered.add(real)) {
                around.add(real);
                list(folder).forEach(this::visit);
                around.remove(real);
            }
        } catch (IOException e) {
            failures.accept(InputFailures.of(folder, e));
        }
    }

    /** How many files and folders were passed over because their names begin with a full stop. */
    int hidden() {
        return hidden;
    }

    /** How many files were passed over because they are of other kinds. */
    int others() {
        return others;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FolderWalk::name));
        return entries;
    }

    private void visit(Path entry) {
        String name = name(entry);
        if (name.startsWith(".")) {
            hidden++;
            return;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class);
        } catch (IOException e) {
            failures.accept(InputFailures.of(entry, e));
            return;
        }
        if (attributes.isDirectory()) {
            walk(entry);
        } else if (attributes.isRegularFile() && mayHoldArticles(name)) {
            files.accept(entry);
        } else {
            others++;
        }
    }

    private static boolean mayHoldArticles(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return SourceKind.ofName(name).isPresent() && !NOT_ARTICLES.contains(stem.toLowerCase(Locale.ROOT));
    }

    private static String name(Path entry) {
        Path name = entry.getFileName();
        return name == null ? "" : name.toString();
    }
}
