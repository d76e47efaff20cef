package attache.source;

/** Where in an input something stands. */
public sealed interface Place {

    /** The input as a whole. */
    Place WHOLE = new Whole();

    /** In words, "line 3, column 5"; empty for the whole input. */
    String words();

    /** The input as a whole. */
    record Whole() implements Place {
        @Override
        public String words() {
            return "";
        }
    }

    /**
     * A line.
     *
     * @param line counted from 1
     */
    record Line(int line) implements Place {
        @Override
        public String words() {
            return "line " + line;
        }
    }

    /**
     * A character of a line.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    record LineColumn(int line, int column) implements Place {
        @Override
        public String words() {
            return "line " + line + ", column " + column;
        }
    }

    /**
     * A byte.
     *
     * @param offset counted from 0
     */
    record Offset(long offset) implements Place {
        @Override
        public String words() {
            return "byte " + offset;
        }
    }
}
