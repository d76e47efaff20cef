-- What "attache watch" knows, so that it goes on where it stopped. Neither append-only nor derived: these rows change.

-- A feed that was looked at, or that a list named. listed_by: the list; tag, modified: what the server gives to ask again by;
-- every: seconds between two looks; failures: how many of the last looks failed, one behind the other; due_at: the next look.
CREATE TABLE feed (
  address {text} NOT NULL PRIMARY KEY,
  listed_by {text},
  depth {integer} NOT NULL,
  tag {text},
  modified {text},
  every {integer} NOT NULL,
  failures {integer} NOT NULL,
  due_at {text} NOT NULL
) {strict};

-- An article that a feed announced. state: waiting, kept (in the store, its line not printed yet), told, passed (not about the
-- effort) or refused; digest: the article's, where it is in the store.
CREATE TABLE announcement (
  number {number},
  address {text} NOT NULL UNIQUE,
  state {text} NOT NULL,
  failures {integer} NOT NULL,
  due_at {text} NOT NULL,
  digest {text}
) {strict};

CREATE INDEX announcement_state ON announcement (state);
