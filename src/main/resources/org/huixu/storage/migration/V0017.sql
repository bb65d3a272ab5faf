-- When a meeting is planned to end, why one is not held; who arranges meetings of others, and who goes to them instead.
ALTER TABLE meeting ADD COLUMN ends_at TIME;
ALTER TABLE meeting ADD COLUMN cancel_reason CLOB;
ALTER TABLE notice ADD COLUMN ends_at TIME;
ALTER TABLE engagement ADD COLUMN host_level VARCHAR(80);
ALTER TABLE engagement ADD COLUMN notice_number VARCHAR(400);
ALTER TABLE engagement_person ADD COLUMN instead_id CHAR(36) REFERENCES person;
