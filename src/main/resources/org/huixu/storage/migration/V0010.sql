-- How the seats of a room stand; absent or 0 where nobody said.
ALTER TABLE room ADD COLUMN shape VARCHAR(80);
ALTER TABLE room ADD COLUMN across INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN along INTEGER NOT NULL DEFAULT 0;

-- Who was put on a place by hand.
CREATE TABLE seat_pin (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) REFERENCES person,
    sitter VARCHAR(400),
    seat INTEGER NOT NULL
);
