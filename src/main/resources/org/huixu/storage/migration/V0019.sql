-- Editions of the sheet of a week, with their lines as they were; and the calendar entry that an engagement was read from.
CREATE TABLE week_sheet (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    monday DATE NOT NULL,
    edition_number INTEGER NOT NULL,
    published_at BIGINT NOT NULL,
    published_by VARCHAR(400) NOT NULL,
    UNIQUE (monday, edition_number)
);

CREATE TABLE week_sheet_line (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    week_sheet_id CHAR(36) NOT NULL REFERENCES week_sheet,
    person_id CHAR(36) NOT NULL REFERENCES person,
    person_name VARCHAR(400) NOT NULL,
    post VARCHAR(400) NOT NULL,
    leader_order INTEGER NOT NULL,
    kind VARCHAR(80) NOT NULL,
    source_id CHAR(36) NOT NULL,
    on_date DATE NOT NULL,
    part VARCHAR(80) NOT NULL,
    starts_at TIME,
    ends_at TIME,
    title VARCHAR(400) NOT NULL,
    place VARCHAR(400),
    chairs BOOLEAN NOT NULL,
    tentative BOOLEAN NOT NULL,
    instead_of VARCHAR(400)
);
CREATE INDEX week_sheet_line_sheet ON week_sheet_line (week_sheet_id);

ALTER TABLE engagement ADD COLUMN external_uid VARCHAR(400);
CREATE INDEX engagement_external_uid ON engagement (external_uid);
