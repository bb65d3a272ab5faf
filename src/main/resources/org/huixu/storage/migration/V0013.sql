-- Observers called in for an item, the record of a meeting, and why presence was written down after the close.
ALTER TABLE presence ADD COLUMN late_reason CLOB;

CREATE TABLE observer_call (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    person_id CHAR(36) NOT NULL REFERENCES person,
    came_id CHAR(36) REFERENCES person,
    waiting_at BIGINT,
    entered_at BIGINT,
    left_at BIGINT,
    UNIQUE (meeting_id, item_id, person_id)
);

CREATE TABLE record_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    item_id CHAR(36) NOT NULL REFERENCES item,
    entry_order INTEGER NOT NULL,
    kind VARCHAR(80) NOT NULL,
    speaker_id CHAR(36) REFERENCES person,
    speaker_name VARCHAR(400) NOT NULL,
    text CLOB NOT NULL,
    recorder_id CHAR(36) REFERENCES person,
    recorder_name VARCHAR(400) NOT NULL,
    written_at BIGINT NOT NULL,
    late_reason CLOB
);
CREATE INDEX record_entry_meeting ON record_entry (meeting_id, item_id);
