-- What kind of reason a request for leave has, and how it was received; absent where nobody said.
ALTER TABLE leave_request ADD COLUMN cause VARCHAR(80);
ALTER TABLE leave_request ADD COLUMN channel VARCHAR(80);
