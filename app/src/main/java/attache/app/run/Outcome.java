package attache.app.run;

/** What became of one input. */
public sealed interface Outcome<R> {

    /** The function gave a result. */
    record Result<R>(R value) implements Outcome<R> {}

    /** The function threw. */
    record Failure<R>(Throwable cause) implements Outcome<R> {}
}
