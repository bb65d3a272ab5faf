-- How an item is to be heard, templates of items, and agendas as they were approved or distributed.
ALTER TABLE item ADD COLUMN several_departments BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE item ADD COLUMN planned_minutes INTEGER;

CREATE TABLE item_observer (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    person_id CHAR(36) REFERENCES person,
    call_order INTEGER NOT NULL
);
CREATE INDEX item_observer_item ON item_observer (item_id);

CREATE TABLE item_template (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    origin VARCHAR(80) NOT NULL,
    unit_id CHAR(36) REFERENCES unit,
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
    several_departments BOOLEAN NOT NULL,
    planned_minutes INTEGER
);

CREATE TABLE template_observer (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    template_id CHAR(36) NOT NULL REFERENCES item_template,
    unit_id CHAR(36) NOT NULL REFERENCES unit,
    person_id CHAR(36) REFERENCES person,
    call_order INTEGER NOT NULL
);
CREATE INDEX template_observer_template ON template_observer (template_id);

CREATE TABLE template_check (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    template_id CHAR(36) NOT NULL REFERENCES item_template,
    check_key VARCHAR(60) NOT NULL,
    reason CLOB NOT NULL
);
CREATE INDEX template_check_template ON template_check (template_id);

CREATE TABLE agenda_version (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    version_number INTEGER NOT NULL,
    occasion VARCHAR(80) NOT NULL,
    frozen_at BIGINT NOT NULL
);
CREATE INDEX agenda_version_meeting ON agenda_version (meeting_id);

CREATE TABLE agenda_version_line (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    agenda_version_id CHAR(36) NOT NULL REFERENCES agenda_version,
    line_order INTEGER NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    title VARCHAR(400) NOT NULL,
    unit_name VARCHAR(400) NOT NULL,
    planned_minutes INTEGER,
    observers CLOB
);
CREATE INDEX agenda_version_line_version ON agenda_version_line (agenda_version_id);
CREATE INDEX agenda_version_line_item ON agenda_version_line (item_id);
