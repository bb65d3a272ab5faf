-- What the whole of the work rules asks for besides: preparation of items, what comes back of papers, the leaders' time,
-- duties after the meeting.

CREATE TABLE catalogue_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    catalogue_year INTEGER NOT NULL,
    title VARCHAR(400) NOT NULL,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    note CLOB
);
CREATE INDEX catalogue_entry_year ON catalogue_entry (catalogue_year);

ALTER TABLE item ADD COLUMN predecessor_id CHAR(36) REFERENCES item;
ALTER TABLE item ADD COLUMN own_authority VARCHAR(80);
ALTER TABLE item ADD COLUMN coordinated VARCHAR(80);
ALTER TABLE item ADD COLUMN catalogue_entry_id CHAR(36) REFERENCES catalogue_entry;
ALTER TABLE item ADD COLUMN unlisted_reason CLOB;

ALTER TABLE absence ADD COLUMN taken_over_by_id CHAR(36) REFERENCES person;
ALTER TABLE absence ADD COLUMN contact VARCHAR(400);
ALTER TABLE absence ADD COLUMN urgent BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE leave_request ADD COLUMN substitute_id CHAR(36) REFERENCES person;

CREATE TABLE countersignature (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    asked_on DATE NOT NULL,
    answered_on DATE,
    stance VARCHAR(80),
    signed_by_id CHAR(36) REFERENCES person,
    grounds CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    UNIQUE (item_id, unit_id)
);

CREATE TABLE coordination (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL UNIQUE REFERENCES item,
    coordinated_by_id CHAR(36) NOT NULL REFERENCES person,
    coordinated_on DATE NOT NULL,
    accord VARCHAR(80) NOT NULL,
    differences CLOB,
    preferred_option CLOB,
    explained_on DATE,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person
);

CREATE TABLE check_mark (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    check_key VARCHAR(60) NOT NULL,
    state VARCHAR(80) NOT NULL,
    done_on DATE,
    reason CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    UNIQUE (item_id, check_key)
);

CREATE TABLE direct_paper (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    title VARCHAR(400) NOT NULL,
    from_unit_id CHAR(36) NOT NULL REFERENCES unit,
    handed_to_id CHAR(36) NOT NULL REFERENCES person,
    handed_on DATE NOT NULL,
    returned_on DATE,
    item_id CHAR(36) REFERENCES item
);
CREATE INDEX direct_paper_handed ON direct_paper (handed_on);

CREATE TABLE opinion (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    given_at BIGINT,
    text CLOB,
    copy_returned_at BIGINT,
    passed_on DATE,
    answered_on DATE,
    UNIQUE (meeting_id, person_id)
);

CREATE TABLE secret_copy (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    material_id CHAR(36) NOT NULL REFERENCES material,
    copy_number INTEGER NOT NULL,
    person_id CHAR(36) NOT NULL REFERENCES person,
    handed_at BIGINT NOT NULL,
    returned_at BIGINT,
    UNIQUE (meeting_id, material_id, copy_number)
);

CREATE TABLE absence_report (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    absence_id CHAR(36) NOT NULL REFERENCES absence,
    addressee VARCHAR(60) NOT NULL,
    reported_on DATE NOT NULL,
    UNIQUE (absence_id, addressee)
);

CREATE TABLE engagement (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(60) NOT NULL,
    title VARCHAR(400) NOT NULL,
    organiser VARCHAR(400),
    on_date DATE NOT NULL,
    starts_at TIME,
    ends_at TIME,
    place VARCHAR(400),
    received_on DATE NOT NULL,
    through_office BOOLEAN NOT NULL,
    arranged_by VARCHAR(400),
    reply VARCHAR(80) NOT NULL,
    note CLOB
);
CREATE INDEX engagement_date ON engagement (on_date);

CREATE TABLE engagement_person (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    engagement_id CHAR(36) NOT NULL REFERENCES engagement,
    person_id CHAR(36) NOT NULL REFERENCES person,
    UNIQUE (engagement_id, person_id)
);

CREATE TABLE work_meeting (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    title VARCHAR(400) NOT NULL,
    on_date DATE NOT NULL,
    town_heads BOOLEAN NOT NULL,
    leaders BOOLEAN NOT NULL,
    approved_by_id CHAR(36) REFERENCES person,
    approved_on DATE,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person,
    towns_approved_by_id CHAR(36) REFERENCES person,
    towns_approved_on DATE
);
CREATE INDEX work_meeting_date ON work_meeting (on_date);

CREATE TABLE duty (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    owner_id CHAR(36) NOT NULL,
    finding_place VARCHAR(400) NOT NULL UNIQUE,
    assignee_id CHAR(36) REFERENCES person,
    due_on DATE,
    closed_on DATE,
    note CLOB,
    scan_id CHAR(36) REFERENCES attachment,
    paper_seen_by_id CHAR(36) REFERENCES person
);
CREATE INDEX duty_owner ON duty (owner_id);

CREATE TABLE issued_document (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    number VARCHAR(400) NOT NULL,
    in_name_of VARCHAR(80) NOT NULL,
    issued_on DATE NOT NULL,
    reviewed_by_id CHAR(36) REFERENCES person,
    signed_by_id CHAR(36) NOT NULL REFERENCES person,
    authorised BOOLEAN NOT NULL
);
CREATE INDEX issued_document_meeting ON issued_document (meeting_id);
