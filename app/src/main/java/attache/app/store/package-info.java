/**
 * The store: what has been read, kept in an SQLite file or in a database on a PostgreSQL server.
 *
 * <ol>
 *   <li>In: an {@link attache.article.Article} with the records that a version of the extractor found in it; later a ledger.
 *   <li>Out: the articles, the records of each article's newest reading as extracted ({@link attache.app.store.Records}) and as
 *       reviewers want them ({@link attache.app.store.ReviewedRecords}), decisions ({@link attache.app.store.Decisions}), the ledger's
 *       entries, conflicts and stories, and who may use a server ({@link attache.app.store.Accounts}).
 *   <li>Invariants: the tables article, reading, record and decision are only ever added to (triggers see to it); an article
 *       with its records is kept in one transaction, so that a kill at any moment leaves all of it or none; the same text read
 *       again by the same version changes nothing; the tables entry, conflict and story can be dropped and are made again
 *       with the same bytes; feed and announcement change as watching goes on, account, user_session and api_token as people come and
 *       go, and hold nothing that the ledger rests on.
 *   <li>Failures: {@link attache.app.store.StoreException}, whose message is one line with store, reason and next step, and without any
 *       password.
 *   <li>Sources: SQLite's documentation of WAL, STRICT tables, result codes and the header's application id; PostgreSQL's of
 *       advisory locks, transaction isolation, collations and SQLSTATE; libpq's of connection URIs.
 * </ol>
 *
 * <p>When adding a table or column, add a step to {@link attache.app.store.Migrations}; what differs between database systems
 * goes into {@link attache.app.store.Dialect} and nowhere else.
 */
@NullMarked
package attache.app.store;

import org.jspecify.annotations.NullMarked;
