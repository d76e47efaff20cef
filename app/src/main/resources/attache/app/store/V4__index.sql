-- The derived tables in a form that can follow article by article, and what is kept to do so. All of it can be dropped and is made
-- again from the append-only tables. Order of output is that of columns, so that a row that comes moves no other one's place.

DROP TABLE entry_record;

DROP TABLE entry;

DROP TABLE conflict;

DROP TABLE story;

DROP TABLE derived;

-- Measures, envelopes and totals, by total, name and id. payload: the entry as JSON (attache.view.EntryForm); part_of: the entry that it
-- is a tranche of, and by what words.
CREATE TABLE entry (
  id {text} NOT NULL PRIMARY KEY,
  total {integer} NOT NULL,
  name {text} NOT NULL,
  kind {text} NOT NULL,
  part_of {text},
  part_reason {text},
  payload {text} NOT NULL
) {strict};

CREATE INDEX entry_order ON entry (total, name, id);

CREATE INDEX entry_part ON entry (part_of);

-- Which entry a record was joined into.
CREATE TABLE entry_record (
  record {text} NOT NULL PRIMARY KEY,
  entry {text} NOT NULL
) {keyed};

CREATE INDEX entry_record_entry ON entry_record (entry);

-- Pairs of records that differ, by matter and id. source: what they were found by; payload: the conflict as JSON
-- (attache.view.ConflictLine).
CREATE TABLE conflict (
  source {text} NOT NULL,
  id {text} NOT NULL,
  matter {integer} NOT NULL,
  payload {text} NOT NULL,
  PRIMARY KEY (source, id)
) {strict};

CREATE INDEX conflict_order ON conflict (matter, id);

-- Which story an article is told in, its name, and the text that the article goes back to; by the first article of the story: the day of
-- its publication as a count of days since 1970, the undated last, and its digest.
CREATE TABLE story (
  digest {text} NOT NULL PRIMARY KEY,
  story {text} NOT NULL,
  name {text} NOT NULL,
  day {integer} NOT NULL,
  first {text} NOT NULL,
  origin {text} NOT NULL
) {strict};

CREATE INDEX story_order ON story (day, first, digest);

CREATE INDEX story_story ON story (story);

-- What the derived tables were made from, in one row: they are stale where it is not what the append-only tables hold now.
CREATE TABLE derived (
  basis {text} NOT NULL PRIMARY KEY
) {strict};

-- What is kept of a text to find its story and its copies (attache.story.TextTraits), and how it stands (attache.app.store.StandingForm).
CREATE TABLE text (
  digest {text} NOT NULL PRIMARY KEY,
  day {integer} NOT NULL,
  traits {bytes} NOT NULL,
  standing {text} NOT NULL
) {strict};

CREATE INDEX text_order ON text (day, digest);

-- How many texts each day has.
CREATE TABLE text_day (
  day {integer} NOT NULL PRIMARY KEY,
  texts {integer} NOT NULL
) {strict};

-- Runs of words, and the texts that hold them.
CREATE TABLE run (
  run {integer} NOT NULL,
  day {integer} NOT NULL,
  digest {text} NOT NULL,
  PRIMARY KEY (run, day, digest)
) {keyed};

-- Earlier texts that a text shares something with.
CREATE TABLE borrowed (
  source {text} NOT NULL,
  digest {text} NOT NULL,
  PRIMARY KEY (source, digest)
) {keyed};

-- Blocks of records that may be on one measure, in order of publication. block: a hash of its name.
CREATE TABLE meeting (
  block {integer} NOT NULL,
  day {integer} NOT NULL,
  digest {text} NOT NULL,
  place {integer} NOT NULL,
  record {text} NOT NULL,
  PRIMARY KEY (block, day, digest, place, record)
) {keyed};

-- Grounds for joining two records.
CREATE TABLE link (
  earlier {text} NOT NULL,
  later {text} NOT NULL,
  strength {real} NOT NULL,
  particular {integer} NOT NULL,
  PRIMARY KEY (earlier, later)
) {keyed};

CREATE INDEX link_later ON link (later);

-- Who tells of what: records and entries by subject.
CREATE TABLE telling (
  subject {text} NOT NULL,
  member {text} NOT NULL,
  PRIMARY KEY (subject, member)
) {keyed};

CREATE INDEX telling_member ON telling (member);

-- By any text whatever its length: looked up whole, never in order.
CREATE INDEX article_doc ON article{matched} (doc);
