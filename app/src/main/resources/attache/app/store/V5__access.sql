-- Who may use a server that asks for a login. Neither append-only nor derived: these rows change, and nothing of the ledger rests on
-- them. Times are whole seconds in UTC (2031-04-05T12:00:00Z), so that their order as text is their order.

-- A user. name: as decisions are signed; name_key: as names are compared; password: an Argon2id hash in PHC form;
-- disabled: 1 where nobody may sign in as this user, else 0.
CREATE TABLE account (
  number {number},
  name {text} NOT NULL,
  name_key {text} NOT NULL UNIQUE,
  role {text} NOT NULL,
  password {text} NOT NULL,
  disabled {integer} NOT NULL,
  made_at {text} NOT NULL,
  signed_in_at {text}
) {strict};

-- A browser that is signed in. digest: SHA-256 of the random id that it holds.
CREATE TABLE user_session (
  digest {text} NOT NULL PRIMARY KEY,
  account {integer} NOT NULL REFERENCES account (number) ON DELETE CASCADE,
  begun_at {text} NOT NULL,
  used_at {text} NOT NULL
) {strict};

CREATE INDEX user_session_account ON user_session (account);

-- What a program signs in by. digest: SHA-256 of the token; role: what it may do at most, whatever its owner may.
CREATE TABLE api_token (
  number {number},
  digest {text} NOT NULL UNIQUE,
  account {integer} NOT NULL REFERENCES account (number) ON DELETE CASCADE,
  name {text} NOT NULL,
  role {text} NOT NULL,
  made_at {text} NOT NULL,
  expires_at {text} NOT NULL,
  used_at {text},
  revoked_at {text},
  UNIQUE (account, name)
) {strict};
