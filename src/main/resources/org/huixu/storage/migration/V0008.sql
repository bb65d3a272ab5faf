-- Deliveries and opinions belong to an item. What was recorded of a whole set is carried over to each item that was on the
-- agenda by then and that the person was due; of somebody who is no longer invited, to all of these. An id is made of the old
-- one and of that of the item: nothing that the history remembers of the whole set may be taken back for a part of it.
CREATE TABLE delivery_of_sets (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    round INTEGER NOT NULL,
    delivered_at BIGINT NOT NULL,
    received_by VARCHAR(400),
    recorded_at BIGINT NOT NULL
);
INSERT INTO delivery_of_sets SELECT id, version, meeting_id, person_id, round, delivered_at, received_by, recorded_at
    FROM delivery;
DROP TABLE delivery;
CREATE TABLE delivery (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    item_id CHAR(36) NOT NULL REFERENCES item,
    round INTEGER NOT NULL,
    delivered_at BIGINT NOT NULL,
    received_by VARCHAR(400),
    recorded_at BIGINT NOT NULL,
    UNIQUE (meeting_id, person_id, item_id, round, delivered_at)
);
INSERT INTO delivery (id, version, meeting_id, person_id, item_id, round, delivered_at, received_by, recorded_at)
    SELECT SUBSTR(d.id, 1, 24) || SUBSTR(e.item_id, 25, 12), d.version, d.meeting_id, d.person_id, e.item_id, d.round,
            d.delivered_at, d.received_by, d.recorded_at
        FROM delivery_of_sets d JOIN agenda_entry e ON e.meeting_id = d.meeting_id AND e.added_at <= d.delivered_at
        WHERE EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = d.meeting_id AND i.person_id = d.person_id
                AND (i.capacity IN ('MEMBER', 'FIXED_OBSERVER') OR i.capacity = 'ITEM_OBSERVER'
                    AND (i.item_id IS NULL OR i.item_id = e.item_id)))
            OR NOT EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = d.meeting_id AND i.person_id = d.person_id);
DROP TABLE delivery_of_sets;

CREATE TABLE opinion_on_sets (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    given_at BIGINT,
    text CLOB,
    copy_returned_at BIGINT,
    passed_on DATE,
    answered_on DATE
);
INSERT INTO opinion_on_sets SELECT id, version, meeting_id, person_id, given_at, text, copy_returned_at, passed_on,
    answered_on FROM opinion;
DROP TABLE opinion;
CREATE TABLE opinion (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id CHAR(36) NOT NULL REFERENCES meeting,
    person_id CHAR(36) NOT NULL REFERENCES person,
    item_id CHAR(36) NOT NULL REFERENCES item,
    given_at BIGINT,
    text CLOB,
    copy_returned_at BIGINT,
    passed_on DATE,
    answered_on DATE,
    answer_id CHAR(36) REFERENCES material_version,
    UNIQUE (meeting_id, person_id, item_id)
);
INSERT INTO opinion (id, version, meeting_id, person_id, item_id, given_at, text, copy_returned_at, passed_on,
        answered_on)
    SELECT SUBSTR(o.id, 1, 24) || SUBSTR(e.item_id, 25, 12), o.version, o.meeting_id, o.person_id, e.item_id, o.given_at,
            o.text, o.copy_returned_at, o.passed_on, o.answered_on
        FROM opinion_on_sets o JOIN agenda_entry e ON e.meeting_id = o.meeting_id
            AND (o.given_at IS NULL OR e.added_at <= o.given_at)
        WHERE EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = o.meeting_id AND i.person_id = o.person_id
                AND (i.capacity IN ('MEMBER', 'FIXED_OBSERVER') OR i.capacity = 'ITEM_OBSERVER'
                    AND (i.item_id IS NULL OR i.item_id = e.item_id)))
            OR NOT EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = o.meeting_id AND i.person_id = o.person_id);
DROP TABLE opinion_on_sets;
