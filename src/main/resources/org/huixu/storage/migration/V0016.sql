-- The phrases with which sentences of minutes begin, as the office wants them.
CREATE TABLE standard_phrase (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    phrase_order INTEGER NOT NULL,
    text VARCHAR(400) NOT NULL
);
