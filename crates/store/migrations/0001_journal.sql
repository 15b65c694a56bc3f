-- One SQL text for every database: BIGINT, TEXT and DOUBLE PRECISION only; moments, days, ids and JSON are TEXT.
-- Never change a released step: add the next one.

-- `entries` and `head` say how far the journal has come, so that a lost tail shows.
CREATE TABLE people (
    id         TEXT   NOT NULL PRIMARY KEY,
    created_at TEXT   NOT NULL,
    entries    BIGINT NOT NULL,
    head       TEXT   NOT NULL
);

-- `body` is the sealed line and the only truth; the other columns are read out of it to find it again.
CREATE TABLE entries (
    person      TEXT   NOT NULL REFERENCES people (id),
    seq         BIGINT NOT NULL,
    id          TEXT   NOT NULL UNIQUE,
    recorded_at TEXT   NOT NULL,
    date        TEXT   NOT NULL,
    programme   TEXT,
    kind        TEXT   NOT NULL,
    about       TEXT,
    file_sha256 TEXT,
    file_index  BIGINT,
    body        TEXT   NOT NULL,
    prev        TEXT   NOT NULL,
    hash        TEXT   NOT NULL,
    PRIMARY KEY (person, seq)
);

CREATE INDEX entries_about ON entries (person, about);
CREATE INDEX entries_file ON entries (person, file_sha256, file_index);

-- A cache: dropping every row changes no answer.
CREATE TABLE snapshots (
    person  TEXT   NOT NULL REFERENCES people (id),
    engine  TEXT   NOT NULL,
    catalog TEXT   NOT NULL,
    date    TEXT   NOT NULL,
    seq     BIGINT NOT NULL,
    payload TEXT   NOT NULL,
    PRIMARY KEY (person, engine, catalog, date)
);
