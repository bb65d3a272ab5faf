-- Texts that were typed and not yet saved; without history (see Draft).

CREATE TABLE draft (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    owner_id CHAR(36) NOT NULL,
    field VARCHAR(400) NOT NULL,
    text CLOB NOT NULL,
    base_version BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (owner_id, field)
);
