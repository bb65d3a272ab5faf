-- Notices of meetings with what they told, and what was answered to them.
CREATE TABLE notice (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    through_id CHAR(36) REFERENCES unit,
    notice_kind VARCHAR(80) NOT NULL,
    on_date DATE,
    starts_at TIME,
    after_previous BOOLEAN NOT NULL,
    room_id CHAR(36) REFERENCES room,
    place VARCHAR(400),
    told_at BIGINT NOT NULL,
    means VARCHAR(80) NOT NULL,
    told_by VARCHAR(400),
    taken_by VARCHAR(400),
    recorded_at BIGINT NOT NULL
);
CREATE INDEX notice_meeting ON notice (meeting_id);

CREATE TABLE notice_reply (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    invited_id CHAR(36) REFERENCES person,
    unit_id CHAR(36) REFERENCES unit,
    coming BOOLEAN NOT NULL,
    person_id CHAR(36) REFERENCES person,
    name VARCHAR(400),
    post VARCHAR(400),
    phone VARCHAR(400),
    answered_at BIGINT NOT NULL,
    answered_by VARCHAR(400),
    recorded_at BIGINT NOT NULL
);
CREATE INDEX notice_reply_meeting ON notice_reply (meeting_id);
