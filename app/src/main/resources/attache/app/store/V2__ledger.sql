-- The derived tables: dropped and made again from the append-only ones with the same result. place: the order of output.

-- Measures, envelopes and totals. payload: the entry as JSON (attache.view.EntryForm).
CREATE TABLE entry (
  place {integer} NOT NULL PRIMARY KEY,
  id {text} NOT NULL UNIQUE,
  payload {text} NOT NULL
) {strict};

-- Which entry a record was joined into.
CREATE TABLE entry_record (
  record {text} NOT NULL PRIMARY KEY,
  entry {text} NOT NULL REFERENCES entry (id)
) {strict};

-- Pairs of records that differ. payload: the conflict as JSON (attache.view.ConflictForm).
CREATE TABLE conflict (
  place {integer} NOT NULL PRIMARY KEY,
  id {text} NOT NULL UNIQUE,
  payload {text} NOT NULL
) {strict};

-- Which story an article belongs to, and the text or outlet that it goes back to.
CREATE TABLE story (
  digest {text} NOT NULL PRIMARY KEY REFERENCES article (digest),
  place {integer} NOT NULL,
  story {text} NOT NULL,
  name {text} NOT NULL,
  origin {text} NOT NULL
) {strict};

-- What the derived tables were made from, in one row: they are stale where it is not what the append-only tables hold now.
CREATE TABLE derived (
  basis {text} NOT NULL PRIMARY KEY
) {strict};
