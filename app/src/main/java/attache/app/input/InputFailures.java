package attache.app.input;

import attache.article.Unreadable;
import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says in a finding why a file or folder could not be read. Stateless. */
final class InputFailures {
    private static final String CHECK_PATH = "Check the path.";

    private InputFailures() {}

    /** What {@code failure} means for {@code path}; asks the file system where a link is concerned. */
    static Unreadable of(Path path, IOException failure) {
        String name = path.toString();
        return switch (failure) {
            case NoSuchFileException gone
            when Files.isSymbolicLink(path) ->
                unreadable(name, Problem.DANGLING_LINK, "the link leads nowhere", "Mend or remove the link.");
            case NoSuchFileException gone ->
                unreadable(name, Problem.NOT_FOUND, "there is no such file or folder", CHECK_PATH);
            case AccessDeniedException denied ->
                unreadable(
                        name, Problem.NOT_PERMITTED, "permission to read it is missing", "Change its access rights.");
            case FileSystemLoopException loop -> loop(name);
            case FileSystemException other when Files.isSymbolicLink(path) -> loop(name);
            default ->
                unreadable(
                        name,
                        Problem.READ_FAILED,
                        "reading failed: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()),
                        "Check the device, and read it again.");
        };
    }

    /** A link that leads to a folder that it stands in, or to itself. */
    static Unreadable loop(String name) {
        return unreadable(
                name,
                Problem.LINK_LOOP,
                "the link leads back to where it stands",
                "Remove the link; the rest is read.");
    }

    /** A text that names no path on this system. */
    static Unreadable noPath(String name) {
        return unreadable(name, Problem.NOT_FOUND, "this is no path on this system", CHECK_PATH);
    }

    /** An address, which a path is expected in place of. */
    static Unreadable address(String name) {
        return unreadable(
                name,
                Problem.KIND_NOT_READ,
                "this is an address of the web, which is not read by this version",
                "Fetch the page, and give the article as text, Markdown or JSON Lines.");
    }

    /** A folder in which nothing was found to read. */
    static Unreadable noArticles(String name, int passedOver) {
        String reason = passedOver == 0
                ? "the folder is empty"
                : "the folder holds no articles; files and folders passed over: " + passedOver;
        return unreadable(
                name,
                Problem.NO_ARTICLES,
                reason,
                "Give a folder with .txt, .md, .html, .jsonl, .json, .warc or .pdf files, or name a file.");
    }

    private static Unreadable unreadable(String name, Problem problem, String reason, String nextStep) {
        return new Unreadable(new Finding(name, Place.WHOLE, problem, reason, nextStep));
    }
}
