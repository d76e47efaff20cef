package attache.article;

/** The name of a document in output: the last part of its path without its last ending. Stateless. */
public final class DocumentName {
    private DocumentName() {}

    /** {@code news/day.one.md} is {@code day.one}; a name that is nothing but an ending stays whole. */
    public static String of(String input) {
        String name = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
