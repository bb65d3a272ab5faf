-- Everything the office keeps. Names of tables and columns are those of the entities (see Kinds and Shape).
-- Instants are microseconds since 1970-01-01 UTC; dated facts hold on [valid_from, valid_to).

CREATE TABLE setting (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL UNIQUE,
    setting_value VARCHAR(400) NOT NULL
);

CREATE TABLE regulation_source (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    regulation_key VARCHAR(400) NOT NULL UNIQUE,
    source_text CLOB NOT NULL
);

CREATE TABLE article_text (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    regulation_key VARCHAR(400) NOT NULL,
    number VARCHAR(400) NOT NULL,
    article_order INTEGER NOT NULL,
    chapter VARCHAR(400),
    text CLOB NOT NULL,
    UNIQUE (regulation_key, article_order)
);

CREATE TABLE special_day (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    on_date DATE NOT NULL UNIQUE,
    kind VARCHAR(80) NOT NULL,
    name VARCHAR(400) NOT NULL
);

CREATE TABLE person (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    pinyin VARCHAR(400) NOT NULL,
    initials VARCHAR(400) NOT NULL,
    phone VARCHAR(400)
);

CREATE TABLE unit (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(80) NOT NULL,
    unit_order INTEGER NOT NULL,
    ended_on DATE,
    successor_id CHAR(36) REFERENCES unit
);

CREATE TABLE unit_name (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    name VARCHAR(400) NOT NULL,
    short_name VARCHAR(400) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE
);

CREATE TABLE room (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    seats INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE
);

CREATE TABLE appointment (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id CHAR(36) NOT NULL REFERENCES person,
    office VARCHAR(60) NOT NULL,
    unit_id CHAR(36) REFERENCES unit,
    title VARCHAR(400) NOT NULL,
    rank INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE
);

CREATE TABLE portfolio (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    deputy_id CHAR(36) NOT NULL REFERENCES person,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    valid_from DATE NOT NULL,
    valid_to DATE
);

CREATE TABLE stand_in (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    deputy_id CHAR(36) NOT NULL REFERENCES person,
    stand_in_id CHAR(36) NOT NULL REFERENCES person,
    valid_from DATE NOT NULL,
    valid_to DATE
);

CREATE TABLE absence (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id CHAR(36) NOT NULL REFERENCES person,
    kind VARCHAR(80) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    place VARCHAR(400),
    reason CLOB
);

CREATE TABLE attachment (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    file_name VARCHAR(400) NOT NULL,
    media_type VARCHAR(400) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    byte_count BIGINT NOT NULL,
    storage_name VARCHAR(400) NOT NULL,
    added_at BIGINT NOT NULL
);

CREATE TABLE item (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(400) NOT NULL UNIQUE,
    origin VARCHAR(80) NOT NULL,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    reporter_id CHAR(36) REFERENCES person,
    begun_on DATE NOT NULL,
    target VARCHAR(60) NOT NULL,
    title VARCHAR(400) NOT NULL,
    summary CLOB,
    decision_sought CLOB,
    task VARCHAR(60) NOT NULL,
    major_decision BOOLEAN NOT NULL,
    normative_document BOOLEAN NOT NULL,
    funds_projects_posts BOOLEAN NOT NULL,
    appointments BOOLEAN NOT NULL,
    secret BOOLEAN NOT NULL,
    state VARCHAR(80) NOT NULL
);

CREATE TABLE step_record (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject_id CHAR(36) NOT NULL,
    step_order INTEGER NOT NULL,
    step VARCHAR(60) NOT NULL,
    person_id CHAR(36) NOT NULL REFERENCES person,
    acting_for_id CHAR(36) REFERENCES person,
    done_on DATE NOT NULL,
    opinion CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    UNIQUE (subject_id, step_order)
);

CREATE TABLE material (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    title VARCHAR(400) NOT NULL
);

CREATE TABLE material_version (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    material_id CHAR(36) NOT NULL REFERENCES material,
    version_number INTEGER NOT NULL,
    attachment_id CHAR(36) NOT NULL REFERENCES attachment,
    added_at BIGINT NOT NULL,
    note CLOB,
    UNIQUE (material_id, version_number)
);

CREATE TABLE meeting (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    type VARCHAR(60) NOT NULL,
    code VARCHAR(400) NOT NULL UNIQUE,
    ordinal INTEGER,
    title VARCHAR(400) NOT NULL,
    on_date DATE,
    starts_at TIME,
    after_previous BOOLEAN NOT NULL,
    room_id CHAR(36) REFERENCES room,
    place VARCHAR(400),
    chair_id CHAR(36) REFERENCES person,
    in_charge_id CHAR(36) REFERENCES person,
    state VARCHAR(80) NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    opening_present INTEGER,
    opening_members INTEGER
);

CREATE TABLE invitation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    capacity VARCHAR(80) NOT NULL,
    office VARCHAR(60),
    item_id CHAR(36) REFERENCES item
);

CREATE TABLE agenda_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    entry_order INTEGER NOT NULL,
    planned_minutes INTEGER,
    added_at BIGINT NOT NULL,
    UNIQUE (meeting_id, item_id)
);

CREATE TABLE delivery (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    round INTEGER NOT NULL,
    delivered_at BIGINT NOT NULL,
    received_by VARCHAR(400),
    recorded_at BIGINT NOT NULL,
    UNIQUE (meeting_id, person_id, round, delivered_at)
);

CREATE TABLE leave_request (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    asked_at BIGINT NOT NULL,
    reason CLOB NOT NULL,
    state VARCHAR(80) NOT NULL,
    answered_by_id CHAR(36) REFERENCES person,
    acting_for_id CHAR(36) REFERENCES person,
    answered_at BIGINT,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person
);

CREATE TABLE leave_summary (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    reported_to_id CHAR(36) NOT NULL REFERENCES person,
    reported_at BIGINT NOT NULL
);

CREATE TABLE presence (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    arrived_at BIGINT NOT NULL,
    left_at BIGINT,
    substitute_for_id CHAR(36) REFERENCES person,
    recorded_at BIGINT NOT NULL
);

CREATE TABLE discussion (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    result VARCHAR(60),
    present_members INTEGER,
    all_members INTEGER,
    record CLOB,
    UNIQUE (meeting_id, item_id)
);

CREATE TABLE decision (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    text CLOB NOT NULL,
    follow_up VARCHAR(80) NOT NULL,
    unit_id CHAR(36) REFERENCES unit,
    due_on DATE,
    reason CLOB,
    decided_at BIGINT NOT NULL,
    present_members INTEGER NOT NULL,
    all_members INTEGER NOT NULL
);

CREATE TABLE minutes (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    state VARCHAR(80) NOT NULL,
    signed_by_id CHAR(36) REFERENCES person,
    acting_for_id CHAR(36) REFERENCES person,
    signed_on DATE,
    opinion CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    content_hash CHAR(64),
    issued_on DATE,
    distribution CLOB,
    paper_id CHAR(36) REFERENCES attachment
);

CREATE INDEX minutes_by_meeting ON minutes (meeting_id);

CREATE TABLE minutes_block (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    minutes_id CHAR(36) NOT NULL REFERENCES minutes,
    block_order INTEGER NOT NULL,
    level VARCHAR(80) NOT NULL,
    text CLOB NOT NULL,
    item_id CHAR(36) REFERENCES item,
    decision_id CHAR(36) REFERENCES decision,
    closed BOOLEAN NOT NULL
);

CREATE TABLE roll_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    minutes_id CHAR(36) NOT NULL REFERENCES minutes,
    part VARCHAR(80) NOT NULL,
    entry_order INTEGER NOT NULL,
    person_id CHAR(36) NOT NULL REFERENCES person,
    name VARCHAR(400) NOT NULL,
    post VARCHAR(400) NOT NULL
);

CREATE TABLE number_allocation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    minutes_id CHAR(36) NOT NULL REFERENCES minutes,
    series VARCHAR(60) NOT NULL,
    series_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    state VARCHAR(80) NOT NULL,
    reason CLOB,
    UNIQUE (series, series_year, serial)
);

CREATE TABLE rule_override (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    owner_id CHAR(36) NOT NULL,
    rule VARCHAR(60) NOT NULL,
    place VARCHAR(400) NOT NULL,
    figures CLOB NOT NULL,
    reason CLOB NOT NULL,
    instructed_by VARCHAR(400),
    instructed_on DATE,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    recorded_at BIGINT NOT NULL
);

CREATE INDEX meeting_by_date ON meeting (on_date);

CREATE INDEX item_by_state ON item (state);

CREATE INDEX rule_override_by_owner ON rule_override (owner_id);

CREATE INDEX absence_by_end ON absence (valid_to);

-- Counters behind numbers and codes: one row each, locked while a number is taken.
CREATE TABLE counter (
    name VARCHAR(200) NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL
);

-- The history, sealed entry by entry. The detail is JSON with its own version mark.
CREATE TABLE history (
    serial BIGINT NOT NULL PRIMARY KEY,
    entered_at BIGINT NOT NULL,
    actor_id CHAR(36),
    actor_name VARCHAR(400) NOT NULL,
    act VARCHAR(100) NOT NULL,
    undone BIGINT REFERENCES history,
    detail CLOB NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL
);

CREATE TABLE history_row (
    row_id CHAR(36) NOT NULL,
    serial BIGINT NOT NULL REFERENCES history,
    PRIMARY KEY (row_id, serial)
);

-- Long texts that the history refers to by their SHA-256.
CREATE TABLE revision (
    sha256 CHAR(64) NOT NULL PRIMARY KEY,
    text CLOB NOT NULL
);
