package attache.app.watch;

/** Is told what happens while feeds are watched, on the watching thread. */
public interface WatchLog {
    /** A new article that the ledger rests on. */
    void touched(Touched article);

    /** An input that failed: a line with its name, the reason and the next step. */
    void failed(String line);

    /** Something else worth knowing. */
    void said(String line);
}
