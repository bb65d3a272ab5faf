-- Rows of the forms on which departments file their items.
CREATE TABLE filing (
    id CHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES item,
    form_number VARCHAR(400) NOT NULL,
    form_row INTEGER NOT NULL,
    file_name VARCHAR(400) NOT NULL,
    received_at BIGINT NOT NULL
);
CREATE INDEX filing_form ON filing (form_number, form_row);
CREATE INDEX filing_item ON filing (item_id);
