-- On what ground a paper could go straight to a leader and need not come back (art. 54), and why that ground holds.
ALTER TABLE direct_paper ADD COLUMN ground VARCHAR(60);
ALTER TABLE direct_paper ADD COLUMN explanation CLOB;
