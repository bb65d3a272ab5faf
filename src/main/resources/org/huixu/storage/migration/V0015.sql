-- The text of minutes at each step of their chain, corrections of issued ones, copies, and minutes taken back.
CREATE TABLE minutes_revision (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    minutes_id CHAR(36) NOT NULL REFERENCES minutes,
    revision_order INTEGER NOT NULL,
    occasion VARCHAR(60) NOT NULL,
    taken_by VARCHAR(400) NOT NULL,
    taken_at BIGINT NOT NULL,
    paragraphs CLOB NOT NULL,
    UNIQUE (minutes_id, revision_order)
);

CREATE TABLE correction (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    minutes_id CHAR(36) NOT NULL REFERENCES minutes,
    serial INTEGER NOT NULL,
    reason CLOB NOT NULL,
    signed_by_id CHAR(36) REFERENCES person,
    acting_for_id CHAR(36) REFERENCES person,
    signed_on DATE,
    opinion CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    content_hash CHAR(64),
    issued_on DATE,
    distribution CLOB,
    copies INTEGER,
    paper_id CHAR(36) REFERENCES attachment,
    given_up CLOB,
    UNIQUE (minutes_id, serial)
);

CREATE TABLE correction_passage (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    correction_id CHAR(36) NOT NULL REFERENCES correction,
    passage_order INTEGER NOT NULL,
    block_id CHAR(36) REFERENCES minutes_block,
    passage VARCHAR(400) NOT NULL,
    old_text CLOB NOT NULL,
    new_text CLOB NOT NULL,
    UNIQUE (correction_id, passage_order)
);

ALTER TABLE minutes ADD COLUMN copies INTEGER;
