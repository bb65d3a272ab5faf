-- Terms of the government: meetings are counted anew in each, from where counting stood before the program was used.
CREATE TABLE term (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    starts_on DATE NOT NULL UNIQUE
);

CREATE TABLE term_count (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    term_id CHAR(36) NOT NULL REFERENCES term,
    type VARCHAR(60) NOT NULL,
    held_before INTEGER NOT NULL,
    UNIQUE (term_id, type)
);
