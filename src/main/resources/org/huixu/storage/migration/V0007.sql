-- How far a version of a paper has come, how many pages it has, when it came and from whom.
ALTER TABLE material_version ADD COLUMN stage VARCHAR(60) DEFAULT 'FINAL' NOT NULL;
ALTER TABLE material_version ADD COLUMN pages INTEGER;
ALTER TABLE material_version ADD COLUMN received_at BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE material_version ADD COLUMN received_from VARCHAR(400);
UPDATE material_version SET received_at = added_at;
UPDATE material_version SET stage = 'OPINIONS' WHERE version_number = 1;
