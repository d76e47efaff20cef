package attache.app.store;

/** What a store is opened for. */
public enum Access {
    /** Looking: the file must exist and is not changed, so that a copy on a read-only medium will do. */
    READ,
    /** Reading articles into it: made where it does not exist, brought to this version's schema. */
    WRITE
}
