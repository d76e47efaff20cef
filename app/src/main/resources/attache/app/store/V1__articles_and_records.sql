-- The append-only tables. Statements are parted by empty lines. {text}, {integer}, {real}, {number} and {strict} are the
-- dialect's words for column types, a row's number, and a table whose types are enforced.

-- One published text. Two copies with the same normalised body are one article: the one that was read first.
CREATE TABLE article (
  digest {text} NOT NULL PRIMARY KEY,
  doc {text} NOT NULL,
  title {text},
  published {text},
  url {text},
  outlet {text},
  authors {text} NOT NULL,
  body {text} NOT NULL
) {strict};

-- One article read once by one version of the extractor. Its records are current while no newer version has read it.
CREATE TABLE reading (
  number {number},
  digest {text} NOT NULL REFERENCES article (digest),
  extractor {text} NOT NULL,
  read_at {text} NOT NULL,
  UNIQUE (digest, extractor)
) {strict};

-- One claim. payload: the record in the codebook's form; evidence: [[start, end], …]; grounds: [["field", start, end], …],
-- both in UTF-16 units of the article's body.
CREATE TABLE record (
  reading {integer} NOT NULL REFERENCES reading (number),
  place {integer} NOT NULL,
  id {text} NOT NULL,
  kind {text} NOT NULL,
  rule {text} NOT NULL,
  confidence {real} NOT NULL,
  payload {text} NOT NULL,
  evidence {text} NOT NULL,
  grounds {text} NOT NULL,
  PRIMARY KEY (reading, place),
  UNIQUE (reading, id)
) {strict};

CREATE INDEX record_id ON record (id);

-- What a reviewer said. subject: the id of what it is about; payload: the action's own JSON object; undoes: a decision
-- that this one takes back.
CREATE TABLE decision (
  number {number},
  made_at {text} NOT NULL,
  signed {text} NOT NULL,
  action {text} NOT NULL,
  subject {text} NOT NULL,
  payload {text} NOT NULL,
  undoes {integer} REFERENCES decision (number)
) {strict};

-- The newest reading of each article: whose records count.
CREATE VIEW current_reading AS
SELECT digest, MAX(number) AS number FROM reading GROUP BY digest;
