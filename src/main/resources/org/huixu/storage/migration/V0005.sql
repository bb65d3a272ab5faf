-- The office time at which a step was taken; absent where only the day is known.
ALTER TABLE step_record ADD COLUMN done_at TIME;
