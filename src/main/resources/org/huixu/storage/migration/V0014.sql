-- What is to be seen to for a meeting, and the office's own list of it.
CREATE TABLE arrangement (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    line_order INTEGER NOT NULL,
    title VARCHAR(400) NOT NULL,
    assignee VARCHAR(400),
    days_before INTEGER,
    due_at TIME,
    ticked_at BIGINT,
    ticked_by VARCHAR(400),
    note CLOB
);
CREATE INDEX arrangement_meeting ON arrangement (meeting_id);

CREATE TABLE template_arrangement (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    line_order INTEGER NOT NULL,
    title VARCHAR(400) NOT NULL,
    assignee VARCHAR(400),
    days_before INTEGER,
    due_at TIME
);
