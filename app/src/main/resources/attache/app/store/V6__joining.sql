-- How the records of each entry were joined (attache.ledger.JoinedLine): whether an entry that borders on a new record stays as it is can be
-- told without its records. Derived, as the tables of V4 are.

CREATE TABLE joining (
  entry {text} NOT NULL PRIMARY KEY,
  form {bytes} NOT NULL
) {keyed};
